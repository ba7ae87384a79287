package com.nextron.platform.tenant.internal.postalimport;

import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An upload on the server's disk: a slow sender holds no database connection. Deleted when closed. */
record SpooledFile(String name, Path path, long bytes, String sha256) implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;

    /** @throws InvalidInput for an empty file and one of more than {@code most} bytes */
    static SpooledFile of(String name, InputStream content, long most) {
        try {
            Path path = Files.createTempFile("postal-register", ".upload");
            try {
                DigestInputStream digested = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"));
                long bytes = copy(digested, path, most);
                String sha256 =
                        HexFormat.of().formatHex(digested.getMessageDigest().digest());
                return new SpooledFile(name, path, bytes, sha256);
            } catch (IOException | RuntimeException | NoSuchAlgorithmException e) {
                Files.deleteIfExists(path);
                throw e instanceof RuntimeException known ? known : new IllegalStateException(e);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long copy(InputStream content, Path path, long most) throws IOException {
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                bytes += read;
                if (bytes > most) {
                    throw new InvalidInput(new FieldError(
                            "file",
                            "The file is larger than " + most / (1024 * 1024) + " MB. Upload it as a ZIP archive."));
                }
                out.write(buffer, 0, read);
            }
        }
        if (bytes == 0) {
            throw new InvalidInput(new FieldError("file", "Choose a file; this one is empty."));
        }
        return bytes;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
