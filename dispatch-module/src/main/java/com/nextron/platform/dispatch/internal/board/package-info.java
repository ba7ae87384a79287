/** What a dispatcher watches: the jobs by their urgency, and what has changed since the last look. Reads only. */
package com.nextron.platform.dispatch.internal.board;
