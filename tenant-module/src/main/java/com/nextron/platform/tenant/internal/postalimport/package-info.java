/**
 * Imports of full postal registers: the upload, the reading line by line, what is wrong with a register, and the change
 * from one version to the next.
 *
 * <p>Reading is plain Java over a stream; what it holds is bounded by the number of codes a register may have, never by
 * the size of a file.
 */
package com.nextron.platform.tenant.internal.postalimport;
