/**
 * The shared kernel: what every module speaks of, and no feature.
 *
 * <p>May call nothing but Jakarta APIs and its libraries. Publishes {@link
 * com.nextron.platform.core.outbox.EmailRequested}.
 */
package com.nextron.platform.core;
