package com.nextron.platform.returns.internal.warranty;

/**
 * A part that is recorded on a machine.
 *
 * @param name as a person calls it, with its serial number where it has one
 * @param rule the version it was fitted under; for an original part the present one
 */
public record KnownPart(String name, PartFacts facts, RuleVersion rule) {}
