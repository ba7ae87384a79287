package com.nextron.platform.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @Test
    void forgetsTheProcessIdOfAChildThatItStopped() {
        Path pidFile = folder.resolve("child.pid");
        ChildProcess child = sleeper(pidFile);

        child.stop(PATIENCE);

        assertThat(child.isAlive()).isFalse();
        assertThat(pidFile).doesNotExist();
    }

    @Test
    void endsTheOrphanOfAKilledLauncher() {
        Path pidFile = folder.resolve("child.pid");
        ChildProcess child = sleeper(pidFile);

        boolean found = ChildProcess.stopOrphan(pidFile, PATIENCE);

        assertThat(found).isTrue();
        assertThat(child.isAlive()).isFalse();
        assertThat(pidFile).doesNotExist();
    }

    @Test
    void sparesAProcessThatGotTheNumberOfAnOrphanLater() throws IOException {
        Path pidFile = folder.resolve("child.pid");
        ChildProcess child = sleeper(pidFile);
        List<String> lines = Files.readAllLines(pidFile);
        Files.writeString(pidFile, lines.get(0) + "\n2020-01-01T00:00:00Z\n");

        boolean found = ChildProcess.stopOrphan(pidFile, PATIENCE);

        assertThat(found).isFalse();
        assertThat(child.isAlive()).isTrue();
        child.stop(PATIENCE);
    }

    // A one-file program: no class path to build.
    private ChildProcess sleeper(Path pidFile) {
        try {
            Path source = folder.resolve("Sleeper.java");
            Files.writeString(
                    source,
                    "class Sleeper { public static void main(String[] a) throws Exception { Thread.sleep(600_000); } }");
            return ChildProcess.java(
                    "sleeper", List.of(source.toString()), Map.of(), pidFile, new ServiceLog(folder.resolve("log")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
