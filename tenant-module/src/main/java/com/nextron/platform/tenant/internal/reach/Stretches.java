package com.nextron.platform.tenant.internal.reach;

import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.tenant.PostalRegister.PostalPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Postal ranges that hold the register's codes of a county or municipality. */
public final class Stretches {
    private Stretches() {}

    /**
     * The ranges of the places that belong to it, from the first to the last of each run in the register. A code that the
     * register does not have, between two that belong, belongs too: new codes are given near their neighbours.
     *
     * @param places of one country, in order of code
     */
    public static List<PostalRange> of(List<PostalPlace> places, Predicate<PostalPlace> belongs) {
        List<PostalRange> runs = new ArrayList<>();
        PostalCode first = null;
        PostalCode last = null;
        for (PostalPlace place : places) {
            if (belongs.test(place)) {
                first = first == null ? place.code() : first;
                last = place.code();
            } else if (first != null) {
                runs.add(new PostalRange(first, last));
                first = null;
            }
        }
        if (first != null) {
            runs.add(new PostalRange(first, last));
        }
        return runs;
    }
}
