/** Pages about the platform itself; for administrators at headquarters. */
package com.nextron.platform.portal.pages.operations;
