/**
 * Decisions in the house: gathers what {@link com.nextron.platform.dispatch.internal.decision.WhoGoes} has to know, in one
 * statement each for territories, profiles and what was done lately; stores what was decided; and shows it.
 */
package com.nextron.platform.dispatch.internal.deciding;
