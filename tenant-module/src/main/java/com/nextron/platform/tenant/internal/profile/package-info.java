/**
 * What routing knows of whoever may be sent: hours, duty, capacity, certifications and blocks. Other features of the module
 * tell a change by {@link com.nextron.platform.tenant.internal.profile.ProfileVersions}.
 */
package com.nextron.platform.tenant.internal.profile;
