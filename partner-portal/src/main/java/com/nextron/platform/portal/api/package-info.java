/**
 * The REST API, {@code /api/v1}: resources that read a request, call a facade and write its answer; problem+json for what
 * cannot be done. No rule of the business lives here. This package owns what all resources share; the resources are in a
 * package for each part of the business.
 */
package com.nextron.platform.portal.api;
