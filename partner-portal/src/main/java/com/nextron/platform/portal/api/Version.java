package com.nextron.platform.portal.api;

import com.nextron.platform.core.problem.ChangedSinceRead;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.function.LongSupplier;

/** Versions as entity tags. */
final class Version {
    private Version() {}

    /** The answer with its version as ETag. */
    static Response ok(Object view, long version) {
        return Response.ok(view).tag(new EntityTag(String.valueOf(version))).build();
    }

    /** Checks an If-Match header, when there is one, against the present version, which is only then read. */
    static void check(String ifMatch, LongSupplier present) {
        if (ifMatch != null
                && !ifMatch.equals("*")
                && !ifMatch.replace("\"", "").equals(String.valueOf(present.getAsLong()))) {
            throw new ChangedSinceRead();
        }
    }
}
