/** What the platform has not been able to hand over. */
package com.nextron.platform.portal.api.operations;
