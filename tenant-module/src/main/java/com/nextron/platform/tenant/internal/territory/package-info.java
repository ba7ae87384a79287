/**
 * The territory plan: territories, who holds them, the one draft and its publication as a numbered version. How far the
 * rules reach and who holds a place is {@code internal.reach}; the proof is {@code internal.coverage}.
 */
package com.nextron.platform.tenant.internal.territory;
