package com.nextron.platform.portal.api;

import com.nextron.platform.core.problem.ChangedSinceRead;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.function.LongSupplier;

/** Versions as entity tags. */
public final class Version {
    private Version() {}

    /** The answer with its version as ETag. */
    public static Response ok(Object view, long version) {
        return Response.ok(view).tag(new EntityTag(String.valueOf(version))).build();
    }

    /**
     * The version that an If-Match header names, for use cases that check it themselves while they hold the lock; null where
     * there is none or any will do.
     */
    public static Long read(String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        try {
            return Long.valueOf(ifMatch.replace("\"", ""));
        } catch (NumberFormatException noVersionOfOurs) {
            throw new ChangedSinceRead();
        }
    }

    /** Checks an If-Match header, when there is one, against the present version, which is only then read. */
    public static void check(String ifMatch, LongSupplier present) {
        if (ifMatch != null
                && !ifMatch.equals("*")
                && !ifMatch.replace("\"", "").equals(String.valueOf(present.getAsLong()))) {
            throw new ChangedSinceRead();
        }
    }
}
