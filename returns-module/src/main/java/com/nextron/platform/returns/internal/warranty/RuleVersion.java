package com.nextron.platform.returns.internal.warranty;

/**
 * A version of the warranty rules.
 *
 * @param number 1 is what the service terms have by default
 * @param replacement which warranty a replacement carries
 */
public record RuleVersion(int number, ReplacementRule replacement) {}
