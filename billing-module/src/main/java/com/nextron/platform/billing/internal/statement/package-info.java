/**
 * Settlement statements: approved claims of a period with a number and files, closed once; corrections beside them; and what
 * the partner invoiced and got. Publishes mails with the statement.
 */
package com.nextron.platform.billing.internal.statement;
