package com.nextron.platform.tenant.internal.account;

import com.nextron.platform.core.outbox.PlatformEvent;

/**
 * A tenant is registered under another name.
 *
 * @param tenant whose name it is; the name itself is read when the news arrives, since it may have changed again
 */
public record TenantRenamed(String tenant) implements PlatformEvent {}
