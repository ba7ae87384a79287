/** Photos, signatures and reports of visits: stored once, never changed. */
package com.nextron.platform.dispatch.internal.attachment;
