/** What would happen with a job that nobody has ordered. Stores nothing: asks what the real job asks, and keeps no answer. */
package com.nextron.platform.returns.internal.dryrun;
