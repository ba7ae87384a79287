/**
 * The service desk: machines and their warranty, cases and what headquarters decides about them.
 *
 * <p>Owns schema {@code returns}. May call core, tenant, dispatch and billing. Consumes dispatch's {@link
 * com.nextron.platform.dispatch.VisitCompleted}.
 */
package com.nextron.platform.returns;
