package com.nextron.platform.dispatch;

/**
 * An item of a visit's checklist.
 *
 * @param item as it was worded on the day
 * @param done false where it did not apply
 */
public record CheckDone(String item, boolean done) {}
