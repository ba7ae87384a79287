/** One way to ask for a list and to get it, for pages (by offset) and for the API (by cursor). */
package com.nextron.platform.core.list;
