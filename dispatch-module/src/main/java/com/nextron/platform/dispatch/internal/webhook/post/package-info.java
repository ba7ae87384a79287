/**
 * Calling an address that somebody else chose: only what lies in the public internet, only the address that was checked, no
 * redirects, never longer than allowed, and signed so that the receiver knows who calls.
 */
package com.nextron.platform.dispatch.internal.webhook.post;
