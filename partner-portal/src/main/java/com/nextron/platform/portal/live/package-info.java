/**
 * Pages that show a change as soon as it is stored, whichever server stored it: one look at the database twice a second while
 * somebody watches, told to the browsers that are connected to this server as server-sent events. An event says only that
 * something changed; the page asks for its rows anew, as itself, so nothing is shown that the reader may not see.
 */
package com.nextron.platform.portal.live;
