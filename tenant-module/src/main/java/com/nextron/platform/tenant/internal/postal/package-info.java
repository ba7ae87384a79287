/**
 * The postal registers in use: what is shipped, what headquarters imported, and where a code is.
 *
 * <p>A register is held in memory by its version; a look-up costs no query.
 */
package com.nextron.platform.tenant.internal.postal;
