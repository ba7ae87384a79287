/** Tables as CSV, written one way everywhere. */
package com.nextron.platform.core.csv;
