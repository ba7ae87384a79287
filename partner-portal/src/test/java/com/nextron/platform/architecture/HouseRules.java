package com.nextron.platform.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.nextron.platform.core.tenancy.AllowedFor;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The rules of the house for any root package, so that each can be held against the house itself and against a broken one
 * that it must reject.
 *
 * @param root the package of the house, such as {@code com.nextron.platform}
 */
record HouseRules(String root) {
    private static final List<String> MODULES = List.of("tenant", "dispatch", "billing", "returns");
    private static final Set<String> BINARY_FLOATS = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    private static final Set<String> MACHINE_TIME = Set.of(
            "java.time.Instant.now()",
            "java.time.LocalDate.now()",
            "java.time.LocalDateTime.now()",
            "java.time.ZonedDateTime.now()",
            "java.time.OffsetDateTime.now()",
            "java.time.YearMonth.now()",
            "java.time.Clock.systemUTC()",
            "java.time.Clock.systemDefaultZone()",
            "java.time.ZoneId.systemDefault()",
            "java.lang.System.currentTimeMillis()");

    ArchRule modulesCallOnlyThoseBelow() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(root + "..")
                .layer("core")
                .definedBy(root + ".core..")
                .layer("tenant")
                .definedBy(root + ".tenant..")
                .layer("dispatch")
                .definedBy(root + ".dispatch..")
                .layer("billing")
                .definedBy(root + ".billing..")
                .layer("returns")
                .definedBy(root + ".returns..")
                .layer("portal")
                .definedBy(root + ".portal..")
                .whereLayer("core")
                .mayNotAccessAnyLayer()
                .whereLayer("tenant")
                .mayOnlyAccessLayers("core")
                .whereLayer("dispatch")
                .mayOnlyAccessLayers("core", "tenant")
                .whereLayer("billing")
                .mayOnlyAccessLayers("core", "tenant", "dispatch")
                .whereLayer("returns")
                .mayOnlyAccessLayers("core", "tenant", "dispatch", "billing")
                .whereLayer("portal")
                .mayNotBeAccessedByAnyLayer()
                .because("data flows one way and nothing runs back up; upward news travels as events");
    }

    List<ArchRule> internalsStayInside() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of("core"), MODULES.stream())
                .<ArchRule>map(module -> noClasses()
                        .that(not(resideInAPackage(root + "." + module + "..")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + "." + module + ".internal..")
                        .because("a module's base package is its API")
                        .allowEmptyShould(true))
                .toList();
    }

    ArchRule restAndPagesOnlyInThePortal() {
        return noClasses()
                .that(not(resideInAnyPackage(root + ".portal..", root + ".tenant.internal.account..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "jakarta.faces..", "jakarta.servlet..")
                .because("facades serve pages and API alike; only the identity provider's client speaks HTTP itself");
    }

    ArchRule persistenceOnlyInside() {
        return noClasses()
                .that(not(
                        resideInAnyPackage(root + "..internal..", root + ".core.list..", root + ".core.background..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.persistence..")
                .because("entities and queries are a module's own business");
    }

    ArchRule timeComesFromTheClock() {
        return noClasses()
                .that(not(resideInAPackage(root + ".core.time..")))
                .should(readMachineTime())
                .because("the clock is injected, so that a test can set it");
    }

    ArchRule noBinaryFloatNearMoney() {
        return classes()
                .that(resideInAnyPackage(root + ".core.money..", root + ".billing.."))
                .should(useNoBinaryFloat())
                .because("money is decimal (D-B5)");
    }

    ArchRule entitiesLiveInside() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .resideInAPackage(root + "..internal..")
                .because("other modules hold an entity by its id");
    }

    ArchRule entitiesChangeByVerbs() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(haveNoSetters())
                .because("an entity guards its invariants");
    }

    ArchRule facadesSayWhoMayCall() {
        return classes()
                .that(resideInAnyPackage(modulesInternals()))
                .and()
                .areAnnotatedWith(jakarta.enterprise.context.ApplicationScoped.class)
                .should(guardEveryFacadeMethod())
                .because("who may do it is part of each use case");
    }

    private String[] modulesInternals() {
        return MODULES.stream().map(m -> root + "." + m + ".internal..").toArray(String[]::new);
    }

    private static ArchCondition<JavaClass> readMachineTime() {
        return new ArchCondition<>("read the machine's time or zone") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    String target = access.getTarget().getFullName();
                    if (MACHINE_TIME.contains(target)) {
                        events.add(SimpleConditionEvent.satisfied(type, access.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> useNoBinaryFloat() {
        return new ArchCondition<>("use no binary floating point") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(field ->
                                BINARY_FLOATS.contains(field.getRawType().getName()))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(type, field.getFullName())));
                type.getMethods().stream()
                        .filter(HouseRules::speaksFloat)
                        .forEach(method -> events.add(SimpleConditionEvent.violated(type, method.getFullName())));
            }
        };
    }

    private static boolean speaksFloat(JavaMethod method) {
        return BINARY_FLOATS.contains(method.getRawReturnType().getName())
                || method.getRawParameterTypes().stream().anyMatch(type -> BINARY_FLOATS.contains(type.getName()));
    }

    private static ArchCondition<JavaClass> haveNoSetters() {
        return new ArchCondition<>("have no setters") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(method -> method.getName().matches("set[A-Z].*"))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(type, method.getFullName())));
            }
        };
    }

    /** A facade is an interface of the module's base package; its methods carry AllowedFor on themselves or their bean. */
    private ArchCondition<JavaClass> guardEveryFacadeMethod() {
        return new ArchCondition<>("say for every facade method who may call it") {
            @Override
            public void check(JavaClass bean, ConditionEvents events) {
                boolean whole = bean.isAnnotatedWith(AllowedFor.class);
                bean.getRawInterfaces().stream()
                        .filter(facade -> isFacade(facade))
                        .flatMap(facade -> facade.getMethods().stream())
                        .filter(method -> !whole && !guarded(bean, method))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(
                                bean, bean.getName() + "." + method.getName() + " is open to everybody")));
            }
        };
    }

    private boolean isFacade(JavaClass type) {
        return type.isInterface()
                && MODULES.stream().anyMatch(module -> type.getPackageName().equals(root + "." + module));
    }

    private static boolean guarded(JavaClass bean, JavaMethod declared) {
        String[] parameters =
                declared.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return bean.tryGetMethod(declared.getName(), parameters)
                .map(method -> method.isAnnotatedWith(AllowedFor.class) || OpenToEverybody.names(declared))
                .orElse(false);
    }

    /** The few use cases that need no role, each with its own reason in the facade's Javadoc. */
    private static final class OpenToEverybody {
        private static final Set<String> OPEN = Set.of(
                "TenantDirectory.find",
                "ServiceDesk.fileAsGuest",
                "ServiceDesk.follow",
                "ServiceDesk.answerPrices",
                "QuoteLinks.open",
                "QuoteLinks.answer",
                "QuoteLinks.standardPrices",
                "PriceLists.inForce");

        static boolean names(JavaMethod method) {
            return OPEN.contains(method.getOwner().getSimpleName() + "." + method.getName());
        }
    }

    /** Every rule by the name under which a broken fixture has to fail it. */
    List<ArchRule> all() {
        List<ArchRule> rules = new java.util.ArrayList<>(Arrays.asList(
                modulesCallOnlyThoseBelow(),
                restAndPagesOnlyInThePortal(),
                persistenceOnlyInside(),
                timeComesFromTheClock(),
                noBinaryFloatNearMoney(),
                entitiesLiveInside(),
                entitiesChangeByVerbs(),
                facadesSayWhoMayCall()));
        rules.addAll(internalsStayInside());
        return rules;
    }
}
