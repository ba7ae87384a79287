/** Time for the whole platform: the injected clock and half-open windows on the instant line. */
package com.nextron.platform.core.time;
