package com.nextron.platform.core.place;

/**
 * A point on the Earth in WGS 84.
 *
 * @param latitude degrees north of the equator, −90 to 90
 * @param longitude degrees east of Greenwich, −180 to 180
 */
public record GeoPoint(double latitude, double longitude) {
    /** The Earth as a sphere with its mean radius (IUGG). */
    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    public GeoPoint {
        if (!(latitude >= -90 && latitude <= 90) || !(longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException(
                    "A point needs a latitude from −90 to 90 and a longitude from −180 to 180 degrees.");
        }
    }

    /** The great-circle distance in metres, on a sphere of radius 6371.0088 km: Oslo to Bergen is about 305 km. */
    public double metresTo(GeoPoint other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double h = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(east / 2));
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    private static double square(double x) {
        return x * x;
    }
}
