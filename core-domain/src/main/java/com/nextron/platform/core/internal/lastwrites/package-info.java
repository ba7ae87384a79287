/**
 * What use cases write beside their own rows, audit entries and events, kept until the transaction ends and written then in
 * one statement: each by itself would cost a round trip, and nobody reads them before the commit.
 */
package com.nextron.platform.core.internal.lastwrites;
