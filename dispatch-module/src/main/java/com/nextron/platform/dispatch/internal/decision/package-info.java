/**
 * Who is asked first for a job, and why: a pure function of the job, those who may be asked, and the weights. Plain Java,
 * no container, no clock, no database.
 *
 * <p>{@link com.nextron.platform.dispatch.internal.decision.WhoGoes} judges each contender by every policy and by every
 * part of the score, also when an earlier one has ruled it out already, so that a reader sees all that stands against it.
 */
package com.nextron.platform.dispatch.internal.decision;
