/** Parts of machines with their warranty, the rules that a replacement's warranty follows, and parts fitted on visits. */
package com.nextron.platform.returns.internal.parts;
