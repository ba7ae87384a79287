/**
 * The REST API, {@code /api/v1}: resources that read a request, call a facade and write its answer; problem+json for what
 * cannot be done. No rule of the business lives here.
 */
package com.nextron.platform.portal.api;
