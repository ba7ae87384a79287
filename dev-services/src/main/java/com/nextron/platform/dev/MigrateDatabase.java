package com.nextron.platform.dev;

import java.util.Map;

/**
 * The production job that migrates the database before a new version of the server starts.
 *
 * <p>Reads {@code DB_HOST}, {@code DB_PORT} (5432), {@code DB_NAME} (nextron), {@code DB_OWNER_USER} (nextron_owner),
 * {@code DB_OWNER_PASSWORD} and {@code DB_USER} (nextron_app, the role that the server connects with and that gets its
 * rights here). Ends with 1 and a sentence on the error stream when it fails.
 */
public final class MigrateDatabase {

    private MigrateDatabase() {}

    public static void main(String[] arguments) {
        try {
            int count = from(System.getenv()).run();
            System.out.println(count == 0 ? "The database is up to date." : count + " migrations ran.");
        } catch (StartFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    static Migrations from(Map<String, String> environment) {
        String url = "jdbc:postgresql://%s:%s/%s"
                .formatted(
                        required(environment, "DB_HOST"),
                        environment.getOrDefault("DB_PORT", "5432"),
                        environment.getOrDefault("DB_NAME", DevPostgres.DATABASE));
        return Migrations.of(
                url,
                environment.getOrDefault("DB_OWNER_USER", DevPostgres.OWNER),
                required(environment, "DB_OWNER_PASSWORD"),
                environment.getOrDefault("DB_USER", DevPostgres.APPLICATION));
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new StartFailure("Set " + name + " in the environment.");
        }
        return value;
    }
}
