package com.nextron.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house keeps its rules, and each rule rejects the broken house that was built against it. */
class ArchitectureTest {
    private static final String HOUSE = "com.nextron.platform";
    private static final String BROKEN = "com.nextron.brokenhouse";

    private static final JavaClasses HOUSE_CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);
    private static final JavaClasses BROKEN_CLASSES = new ClassFileImporter().importPackages(BROKEN);

    @Test
    void looksAtEveryModule() {
        assertThat(List.of("core", "tenant", "dispatch", "billing", "returns", "portal"))
                .allSatisfy(module -> assertThat(HOUSE_CLASSES.stream()
                                .filter(type -> type.getPackageName().startsWith(HOUSE + "." + module)))
                        .as("classes of " + module)
                        .isNotEmpty());
    }

    @TestFactory
    Stream<DynamicTest> houseKeeps() {
        return new HouseRules(HOUSE)
                .all().stream()
                        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(HOUSE_CLASSES)));
    }

    @TestFactory
    Stream<DynamicTest> rejectsTheBrokenHouse() {
        return new HouseRules(BROKEN)
                .all().stream().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> assertRejected(rule)));
    }

    private static void assertRejected(ArchRule rule) {
        assertThat(rule.evaluate(BROKEN_CLASSES).hasViolation())
                .as("the broken house breaks: " + rule.getDescription())
                .isTrue();
    }
}
