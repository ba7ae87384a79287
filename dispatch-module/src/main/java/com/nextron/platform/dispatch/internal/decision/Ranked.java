package com.nextron.platform.dispatch.internal.decision;

/**
 * A contender in its place.
 *
 * @param position from 1; those that may be asked come before all others
 * @param otherwise what would have to be otherwise for it to be asked first, or by how much it is; names nobody else
 */
public record Ranked(Judged judged, int position, String otherwise) {}
