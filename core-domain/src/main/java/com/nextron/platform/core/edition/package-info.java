/**
 * Data that everybody asks for and that seldom changes, kept in a server's memory: {@link
 * com.nextron.platform.core.edition.Kept}. Whether it is still right costs no statement, since each transaction learns the
 * editions as it begins.
 */
package com.nextron.platform.core.edition;
