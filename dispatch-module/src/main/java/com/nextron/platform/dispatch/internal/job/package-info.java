/**
 * The job itself: the work order with its visits, the offers made for it, and what each caller sees of them.
 *
 * <p>A work order's row is the lock of its job: whoever moves it or its offers on takes that row first and the offer's
 * row after it, so that accepting, expiring, taking back and suspending never wait for each other in a circle.
 */
package com.nextron.platform.dispatch.internal.job;
