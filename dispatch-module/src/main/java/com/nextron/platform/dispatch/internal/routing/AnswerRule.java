package com.nextron.platform.dispatch.internal.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Until when a partner may answer: the level's usual time, but never so long that those who are asked after it could not
 * make it any more.
 *
 * <p>From the counting time that is left to the deadline, room for the way is taken off; of the rest one answer may use up
 * a share, and two minutes at least. With an hour of room and a quarter, at {@code 4H} with its usual ten minutes:
 *
 * <ul>
 *   <li>4 h left: 3 h usable, a quarter is 45 min, so the usual 10 min;
 *   <li>1 h 20 min left: 20 min usable, a quarter is 5 min, so 5 min;
 *   <li>1 h left or less, or overdue: 2 min.
 * </ul>
 *
 * <p>Where the partner's hours count ({@code NBD}) the answer time runs inside them only, yet never uses up more of the
 * promise than that share: a partner that is closed on a day on which the promise runs on is not waited for all day.
 *
 * @param usual how long an answer may take when there is time enough
 * @param least what an answer gets however late it is; the usual time where that is shorter still
 * @param room counting time kept free for the way to the site, and for whoever is asked last
 * @param percent the share of the rest that one answer may use up, 1 to 100
 */
record AnswerRule(Duration usual, Duration least, Duration room, int percent) {
    private static final int WHOLE = 100;

    AnswerRule {
        if (usual.isNegative() || usual.isZero() || least.isNegative() || least.isZero() || room.isNegative()) {
            throw new IllegalArgumentException("An answer needs some time: usual " + usual + ", least " + least
                    + ", room for the way " + room + ".");
        }
        if (percent < 1 || percent > WHOLE) {
            throw new IllegalArgumentException("The share of the rest is 1 to 100 percent, not " + percent + ".");
        }
    }

    /**
     * The first instant that is too late.
     *
     * @param promise what is left of the promise; empty by agreement and while a hold has no end
     * @param hours the partner's hours where they count; empty where the time simply elapses
     */
    Instant answerBy(Instant now, Optional<CountingTime> promise, Optional<PartnerHours> hours) {
        Optional<Duration> most = promise.map(left -> most(left.leftAt(now)));
        Duration time = most.filter(limit -> limit.compareTo(usual) < 0).orElse(usual);
        Instant answerBy = hours.map(open -> open.after(now, time)).orElseGet(() -> now.plus(time));
        return promise.flatMap(left -> left.usedUp(now, most.orElseThrow()))
                .filter(answerBy::isAfter)
                .orElse(answerBy);
    }

    /** How much counting time one answer may use up, in whole seconds. */
    private Duration most(Duration left) {
        long usable = Math.max(0, left.minus(room).toSeconds());
        Duration share = Duration.ofSeconds(usable * percent / WHOLE);
        return share.compareTo(least) < 0 ? least : share;
    }
}
