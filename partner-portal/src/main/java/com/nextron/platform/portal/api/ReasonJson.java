package com.nextron.platform.portal.api;

/**
 * Why something is done, in the caller's words; required wherever it is asked for. Whoever looks at the history reads it.
 *
 * @param reason a sentence, at most 500 characters
 */
public record ReasonJson(String reason) {}
