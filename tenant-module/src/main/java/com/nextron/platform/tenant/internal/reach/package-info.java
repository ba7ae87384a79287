/**
 * How far the rules of a territory plan reach: postal ranges, their flattening into disjoint stretches, and the index that
 * answers who holds a place, kept in memory by the version of the plan ({@code PlanInForce}). The plan in {@code internal.territory} writes it; nothing here decides who should hold what.
 */
package com.nextron.platform.tenant.internal.reach;
