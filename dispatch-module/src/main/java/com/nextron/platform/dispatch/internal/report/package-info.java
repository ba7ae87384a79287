/** The service report: what the customer signed, as a PDF that is made once, stored and mailed. */
package com.nextron.platform.dispatch.internal.report;
