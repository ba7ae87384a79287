package com.nextron.platform.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForeignThreadTest {
    /** As in a server: our classes and libraries in a loader of their own, the thread's context loader knows neither. */
    @Test
    void findsTheHolidaysOnAThreadWhoseClassLoaderDoesNotSeeTheLibrary() throws Exception {
        ClassLoader bare = ClassLoader.getPlatformClassLoader();
        ClassLoader before = Thread.currentThread().getContextClassLoader();

        try (URLClassLoader application = new URLClassLoader(classPath(), bare)) {
            Thread.currentThread().setContextClassLoader(bare);
            assertThat(closedOnNewYearsDay(application)).isTrue();
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(bare);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static boolean closedOnNewYearsDay(ClassLoader application) throws ReflectiveOperationException {
        Class<?> region = application.loadClass(CalendarRegion.class.getName());
        Object norway = region.getField("NORWAY").get(null);
        Class<?> type = application.loadClass(BusinessCalendar.class.getName());
        Object calendar = type.getMethod("standard", region).invoke(null, norway);
        Object day = type.getMethod("closedDay", LocalDate.class).invoke(calendar, LocalDate.of(2026, 1, 1));
        return ((Optional<?>) day).isPresent();
    }

    private static URL[] classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .map(Path::toUri)
                .map(uri -> {
                    try {
                        return uri.toURL();
                    } catch (MalformedURLException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toArray(URL[]::new);
    }
}
