package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.dispatch.TerritoryReplay.Replayed;
import com.nextron.platform.dispatch.internal.decision.Weights;
import java.util.List;

/** A replay with the jobs that move, newest first. */
record KeptReplay(Replayed view, List<Moved> moved, Weights weights) {}
