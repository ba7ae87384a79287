package com.nextron.platform.dispatch.internal.replay;

import java.util.UUID;

/**
 * One attempt at a replay, by one server.
 *
 * @param number a later one takes over from it
 */
record Attempt(UUID replay, int number, ReplayKey key) {}
