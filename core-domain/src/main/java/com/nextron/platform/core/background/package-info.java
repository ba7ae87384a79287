/** Work that the platform does by itself: the outbox relay and the timers of the modules. */
package com.nextron.platform.core.background;
