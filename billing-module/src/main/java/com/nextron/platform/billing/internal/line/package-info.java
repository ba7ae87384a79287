/** The one shape that every stored line of a rated visit has, whoever bears it. */
package com.nextron.platform.billing.internal.line;
