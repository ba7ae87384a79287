/**
 * The territory plan tried on the past: jobs of the last months decided again by the plan in force and by the draft, with the
 * decision that routing itself uses. {@link com.nextron.platform.dispatch.internal.replay.Comparison} and what it stands on
 * are pure; {@code ReplayRun} gathers what they have to know. {@code ReplayWorker} carries out in the background what was
 * asked for at {@code ReplayDesk}; what came of it is stored, and no job or plan is changed by it.
 */
package com.nextron.platform.dispatch.internal.replay;
