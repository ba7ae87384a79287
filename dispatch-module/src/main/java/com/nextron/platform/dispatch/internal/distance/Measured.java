package com.nextron.platform.dispatch.internal.distance;

/**
 * What an engine says of a leg.
 *
 * @param metres by road
 * @param seconds driven
 */
record Measured(long metres, long seconds) {}
