/**
 * The demonstration's data: partners, customers, machines, and cases in every state.
 *
 * <p>An ordinary client of the REST API with the demo users' tokens, so that everything here went through the same
 * checks as anybody's entries; only the demo passwords are set by Keycloak's administrator. What is loaded stands in
 * {@code /demo/*.json}, as the bodies that are sent. Part of the run mode alone: the server knows nothing of it.
 */
package com.nextron.platform.dev.demo;
