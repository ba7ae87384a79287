/**
 * Who acts, and for which tenant.
 *
 * <p>Owns the caller of the current thread and the session hook that tells PostgreSQL about it. Row-level security in
 * the database is the authority on what a caller sees; nothing here filters rows.
 */
package com.nextron.platform.core.tenancy;
