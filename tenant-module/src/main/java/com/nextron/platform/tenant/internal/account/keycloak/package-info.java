/**
 * Keycloak, reached by its admin client over the server's own REST client.
 *
 * <p>Why not as the admin client comes: it brings RESTEasy, the server's REST implementation is RESTEasy too, and two of
 * them in one application break every resource. So the admin client's interfaces are served by a small proxy over the
 * standard client API, found by {@code META-INF/services}. JAX-RS appears in this package only.
 */
package com.nextron.platform.tenant.internal.account.keycloak;
