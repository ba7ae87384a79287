/**
 * What can go wrong for a caller, in one vocabulary for pages and API (RFC 9457). Expected outcomes of a use case are
 * sealed results of that use case; these exceptions are for requests that cannot be carried out at all.
 */
package com.nextron.platform.core.problem;
