/** Money, decimal and with its currency; no binary floating point anywhere near it (D-B5). */
package com.nextron.platform.core.money;
