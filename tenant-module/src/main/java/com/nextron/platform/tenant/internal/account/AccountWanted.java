package com.nextron.platform.tenant.internal.account;

import com.nextron.platform.core.outbox.PlatformEvent;
import java.util.UUID;

/**
 * Somebody is to get an account.
 *
 * @param tenant whose account it is
 * @param account the stored wish
 */
public record AccountWanted(String tenant, UUID account) implements PlatformEvent {}
