package com.nextron.platform.core.clock;

import java.time.Instant;

/**
 * A job passes into somebody's hands and stays there until the next handover.
 *
 * @param at the first instant in which the new holder has it
 * @param to who has it from then on
 */
public record Handover(Instant at, JobHolder to) {}
