package com.nextron.platform.tenant.internal.postalimport;

import java.util.UUID;

/**
 * One attempt at an import, by one server.
 *
 * @param attempt its number: a later one takes over from it
 * @param bytes of the upload, packed as it may be
 */
record Run(UUID id, RegisterPart part, int attempt, long bytes) {}
