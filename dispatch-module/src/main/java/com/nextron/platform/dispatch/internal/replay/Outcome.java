package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.dispatch.TerritoryReplay.Replayed;
import com.nextron.platform.dispatch.internal.decision.Weights;
import java.util.List;

/** What came of a replay, with the jobs that move, newest first. */
record Outcome(Replayed view, List<Moved> moved, Weights weights) {}
