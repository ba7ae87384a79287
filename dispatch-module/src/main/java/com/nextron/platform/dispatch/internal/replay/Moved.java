package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.dispatch.TerritoryReplay.MovedJob;
import com.nextron.platform.dispatch.internal.decision.Contender;
import java.util.List;

/**
 * A job to which another would go, with all that decided it.
 *
 * @param published among whom the plan in force chose
 * @param draft among whom the draft chose
 */
record Moved(MovedJob view, PastJob job, List<Contender> published, List<Contender> draft) {}
