package com.nextron.platform.dev;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * Passwords between the parts of one platform, drawn once and kept beside the data they open. Starting anew with an
 * empty data folder draws new ones.
 */
final class DevSecrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String FILE = "secrets.properties";

    private final Path file;
    private final Properties known = new Properties();

    private DevSecrets(Path file) {
        this.file = file;
    }

    static boolean existIn(Path dataFolder) {
        return Files.exists(dataFolder.resolve(FILE));
    }

    static DevSecrets in(Path dataFolder) {
        try {
            Files.createDirectories(dataFolder);
            DevSecrets secrets = new DevSecrets(dataFolder.resolve(FILE));
            if (Files.exists(secrets.file)) {
                try (Reader reader = Files.newBufferedReader(secrets.file)) {
                    secrets.known.load(reader);
                }
            }
            return secrets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The secret of that name; drawn and stored at the first call. */
    synchronized String get(String name) {
        String secret = known.getProperty(name);
        if (secret == null) {
            byte[] bytes = new byte[24];
            RANDOM.nextBytes(bytes);
            secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            known.setProperty(name, secret);
            store();
        }
        return secret;
    }

    private void store() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file);
                if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                known.store(writer, "Drawn at the first start; deleted by -Dfresh");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
