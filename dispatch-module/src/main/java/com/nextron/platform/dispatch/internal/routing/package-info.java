/**
 * Finding somebody for the job: opening a work order, asking one partner after the other, or several at once when time is short, their answers, and handing the
 * job to a dispatcher when nobody is left.
 */
package com.nextron.platform.dispatch.internal.routing;
