package com.nextron.platform.tenant.internal.postalimport;

import com.nextron.platform.core.place.GeoPoint;
import com.nextron.platform.core.place.PostalCode;
import java.util.Optional;

/**
 * What one line says.
 *
 * @param municipality empty where it says none
 * @param county empty where it says none
 * @param at empty where the line has no point, as Bring's have not
 */
record Row(PostalCode code, String city, String municipality, String county, Optional<GeoPoint> at) {}
