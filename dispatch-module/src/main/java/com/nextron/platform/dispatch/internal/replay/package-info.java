/**
 * The territory plan tried on the past: jobs of the last months decided again by the plan in force and by the draft, with the
 * decision that routing itself uses. {@link com.nextron.platform.dispatch.internal.replay.Comparison} and what it stands on
 * are pure; {@code ReplayRun} gathers what they have to know. Stores nothing.
 */
package com.nextron.platform.dispatch.internal.replay;
