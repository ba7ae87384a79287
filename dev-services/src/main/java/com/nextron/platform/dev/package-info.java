/**
 * Starts what the platform needs beside itself: an embedded PostgreSQL, a real Keycloak, a mail catcher and Open
 * Liberty. {@link com.nextron.platform.dev.RunPlatform} is the first run on a developer's machine, {@link
 * com.nextron.platform.dev.TestPlatform} the same on free ports and a throw-away data folder, and {@link
 * com.nextron.platform.dev.MigrateDatabase} the production job that migrates a database.
 *
 * <p>Nothing here is part of the EAR.
 */
package com.nextron.platform.dev;
