package com.nextron.platform.tenant.internal.postal;

import com.nextron.platform.core.place.GeoPoint;
import java.util.List;

/** Sums over points. */
public final class Points {
    private Points() {}

    /** The median latitude and the median longitude: one point far off does not move it, as it would move a mean. */
    public static GeoPoint middle(List<GeoPoint> points) {
        return new GeoPoint(
                median(points.stream().mapToDouble(GeoPoint::latitude).sorted().toArray()),
                median(points.stream().mapToDouble(GeoPoint::longitude).sorted().toArray()));
    }

    /** The middle of sorted values; the lower one of two. */
    public static double median(double[] sorted) {
        return sorted[(sorted.length - 1) / 2];
    }
}
