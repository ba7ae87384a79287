package com.nextron.platform.core.list;

import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.metamodel.EntityType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Answers a {@link ListQuery} from one entity. What may be searched, filtered and sorted is named when the list is
 * defined, so a reader's words never become a column name.
 *
 * @param <E> the entity; its time-ordered id attribute is named {@code id}
 */
public final class JpaListing<E> {
    private final Class<E> entity;
    private final Set<String> searchable;
    private final Set<String> filterable;
    private final Set<String> ranging;
    private final Set<String> sortable;

    private JpaListing(Class<E> entity, Allowed allowed) {
        this.entity = entity;
        this.searchable = allowed.searchable();
        this.filterable = allowed.filterable();
        this.ranging = allowed.ranging();
        this.sortable = allowed.sortable();
    }

    private record Allowed(Set<String> searchable, Set<String> filterable, Set<String> ranging, Set<String> sortable) {}

    /** A list of that entity, newest first. */
    public static <E> JpaListing<E> of(Class<E> entity) {
        return new JpaListing<>(entity, new Allowed(Set.of(), Set.of(), Set.of(), Set.of()));
    }

    public JpaListing<E> searching(String... attributes) {
        return new JpaListing<>(entity, new Allowed(Set.of(attributes), filterable, ranging, sortable));
    }

    public JpaListing<E> filteringBy(String... attributes) {
        return new JpaListing<>(entity, new Allowed(searchable, Set.of(attributes), ranging, sortable));
    }

    /**
     * Filters by days, given as {@code 2026-11-01..2026-11-30}: both days included, either may be missing, and one day alone is
     * that day.
     */
    public JpaListing<E> rangingBy(String... attributes) {
        return new JpaListing<>(entity, new Allowed(searchable, filterable, Set.of(attributes), sortable));
    }

    public JpaListing<E> sortingBy(String... attributes) {
        return new JpaListing<>(entity, new Allowed(searchable, filterable, ranging, Set.of(attributes)));
    }

    /**
     * Sums over all the rows that the query matches, whatever its page: one array a group, as {@link Sums#select} names them.
     */
    public List<Object[]> sums(EntityManager em, ListQuery query, Sums wantedSums) {
        EntityType<E> type = em.getMetamodel().entity(entity);
        Wanted wanted = wanted(type, query);
        return wanted.on(em.createQuery(
                        "select " + wantedSums.select() + " from " + type.getName() + " e" + wanted.where()
                                + " group by " + wantedSums.groupBy() + " order by " + wantedSums.groupBy(),
                        Object[].class))
                .getResultList();
    }

    /**
     * Sums by group.
     *
     * @param select what is wanted of {@code e}, in JPQL: the group's attributes first, such as {@code e.currency, count(e)}
     * @param groupBy the attributes of the group, such as {@code e.currency}
     */
    public record Sums(String select, String groupBy) {}

    /** The rows and how many there are in all, as far as row-level security shows them. */
    public Listing<E> find(EntityManager em, ListQuery query) {
        EntityType<E> type = em.getMetamodel().entity(entity);
        Wanted wanted = wanted(type, query);
        List<E> items = wanted.on(em.createQuery(
                        "select e from " + type.getName() + " e" + wanted.where() + order(query), entity))
                .setFirstResult(query.offset())
                .setMaxResults(query.limit())
                .getResultList();
        return new Listing<>(items, total(em, query, items.size()));
    }

    private long total(EntityManager em, ListQuery query, int found) {
        boolean lastPage = found < query.limit() && (found > 0 || query.offset() == 0);
        if (lastPage) {
            return (long) query.offset() + found;
        }
        EntityType<E> type = em.getMetamodel().entity(entity);
        Wanted wanted = wanted(type, query);
        return wanted.on(em.createQuery("select count(e) from " + type.getName() + " e" + wanted.where(), Long.class))
                .getSingleResult();
    }

    /** As text with parameters, which is parsed once however often it is asked; a criteria query is made anew each time. */
    private Wanted wanted(EntityType<E> type, ListQuery query) {
        Wanted wanted = new Wanted();
        if (!query.search().isEmpty() && !searchable.isEmpty()) {
            String anyOf = searchable.stream()
                    .sorted()
                    .map(attribute -> "lower(e." + attribute + ") like :words escape '!'")
                    .collect(Collectors.joining(" or ", "(", ")"));
            wanted.add(anyOf, "words", "%" + escaped(query.search().toLowerCase(Locale.ROOT)) + "%");
        }
        new TreeMap<>(query.filters()).forEach((field, value) -> {
            if (ranging.contains(field)) {
                days(wanted, field, value);
                return;
            }
            if (!filterable.contains(field)) {
                throw new InvalidInput(new FieldError(field, "This list cannot be filtered by " + field + "."));
            }
            if (!value.isBlank()) {
                List<Object> values = values(type.getAttribute(field).getJavaType(), Map.entry(field, value));
                if (values.size() == 1) {
                    wanted.add("e." + field + " = :" + field, field, values.get(0));
                } else {
                    wanted.add("e." + field + " in :" + field, field, values);
                }
            }
        });
        query.after().ifPresent(id -> wanted.add("e.id < :after", "after", id));
        return wanted;
    }

    private String order(ListQuery query) {
        if (query.sortBy().isEmpty() || query.after().isPresent()) {
            return " order by e.id desc";
        }
        if (!sortable.contains(query.sortBy())) {
            throw new InvalidInput(new FieldError("sort", "This list cannot be sorted by " + query.sortBy() + "."));
        }
        return " order by e." + query.sortBy() + (query.descending() ? " desc" : " asc") + ", e.id desc";
    }

    private static void days(Wanted wanted, String field, String range) {
        if (range.isBlank()) {
            return;
        }
        int dots = range.indexOf("..");
        String from = dots < 0 ? range : range.substring(0, dots);
        String to = dots < 0 ? range : range.substring(dots + 2);
        try {
            if (!from.isBlank()) {
                wanted.add("e." + field + " >= :" + field + "From", field + "From", LocalDate.parse(from.strip()));
            }
            if (!to.isBlank()) {
                wanted.add("e." + field + " <= :" + field + "To", field + "To", LocalDate.parse(to.strip()));
            }
        } catch (DateTimeParseException e) {
            throw new InvalidInput(
                    new FieldError(field, "Write days as 2026-11-01..2026-11-30; either day may be left out."));
        }
    }

    /** What rows must fulfil, in the words of JPQL, with the values beside them. */
    private static final class Wanted {
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        void add(String condition, String parameter, Object value) {
            conditions.add(condition);
            values.put(parameter, value);
        }

        String where() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }

        <T> TypedQuery<T> on(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }

    /** Several values may be given, separated by commas; any of them matches. */
    private static List<Object> values(Class<?> type, Map.Entry<String, String> filter) {
        try {
            return Arrays.stream(filter.getValue().split(","))
                    .map(text -> value(type, text.strip()))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(new FieldError(
                    filter.getKey(), "“" + filter.getValue() + "” is not a value of " + filter.getKey() + "."));
        }
    }

    private static Object value(Class<?> type, String text) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new);
        }
        if (type == UUID.class) {
            return UUID.fromString(text);
        }
        if (type == Boolean.class || type == boolean.class) {
            return Boolean.valueOf(text);
        }
        return text;
    }

    private static String escaped(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
