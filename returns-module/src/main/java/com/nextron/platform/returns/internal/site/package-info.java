/** Where machines stand, by which calendar promises are made there, and texts as people type them: shared by machines and cases. */
package com.nextron.platform.returns.internal.site;
