/** Where machines stand, and texts as people type them: shared by machines and cases. */
package com.nextron.platform.returns.internal.site;
