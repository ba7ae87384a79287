package com.nextron.platform.core.list;

import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

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
    private final Set<String> sortable;

    private JpaListing(Class<E> entity, Set<String> searchable, Set<String> filterable, Set<String> sortable) {
        this.entity = entity;
        this.searchable = searchable;
        this.filterable = filterable;
        this.sortable = sortable;
    }

    /** A list of that entity, newest first. */
    public static <E> JpaListing<E> of(Class<E> entity) {
        return new JpaListing<>(entity, Set.of(), Set.of(), Set.of());
    }

    public JpaListing<E> searching(String... attributes) {
        return new JpaListing<>(entity, Set.of(attributes), filterable, sortable);
    }

    public JpaListing<E> filteringBy(String... attributes) {
        return new JpaListing<>(entity, searchable, Set.of(attributes), sortable);
    }

    public JpaListing<E> sortingBy(String... attributes) {
        return new JpaListing<>(entity, searchable, filterable, Set.of(attributes));
    }

    /** The rows and how many there are in all, as far as row-level security shows them. */
    public Listing<E> find(EntityManager em, ListQuery query) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<E> rows = cb.createQuery(entity);
        Root<E> root = rows.from(entity);
        rows.where(matching(cb, root, query).toArray(Predicate[]::new)).orderBy(order(cb, root, query));
        List<E> items = em.createQuery(rows)
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
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> count = cb.createQuery(Long.class);
        Root<E> root = count.from(entity);
        count.select(cb.count(root)).where(matching(cb, root, query).toArray(Predicate[]::new));
        return em.createQuery(count).getSingleResult();
    }

    private List<Predicate> matching(CriteriaBuilder cb, Root<E> root, ListQuery query) {
        List<Predicate> all = new ArrayList<>();
        if (!query.search().isEmpty() && !searchable.isEmpty()) {
            String pattern = "%" + escaped(query.search().toLowerCase(Locale.ROOT)) + "%";
            all.add(cb.or(searchable.stream()
                    .map(attribute -> cb.like(cb.lower(root.get(attribute)), pattern, '\\'))
                    .toArray(Predicate[]::new)));
        }
        query.filters().forEach((field, value) -> {
            if (!filterable.contains(field)) {
                throw new InvalidInput(new FieldError(field, "This list cannot be filtered by " + field + "."));
            }
            if (!value.isBlank()) {
                all.add(root.get(field).in(values(root.get(field), Map.entry(field, value))));
            }
        });
        query.after().ifPresent(id -> all.add(cb.lessThan(root.<UUID>get("id"), id)));
        return all;
    }

    private jakarta.persistence.criteria.Order[] order(CriteriaBuilder cb, Root<E> root, ListQuery query) {
        if (query.sortBy().isEmpty() || query.after().isPresent()) {
            return new jakarta.persistence.criteria.Order[] {cb.desc(root.get("id"))};
        }
        if (!sortable.contains(query.sortBy())) {
            throw new InvalidInput(new FieldError("sort", "This list cannot be sorted by " + query.sortBy() + "."));
        }
        Path<?> by = root.get(query.sortBy());
        return new jakarta.persistence.criteria.Order[] {
            query.descending() ? cb.desc(by) : cb.asc(by), cb.desc(root.get("id"))
        };
    }

    /** Several values may be given, separated by commas; any of them matches. */
    private static List<Object> values(Path<?> path, Map.Entry<String, String> filter) {
        try {
            return Arrays.stream(filter.getValue().split(","))
                    .map(text -> value(path.getJavaType(), text.strip()))
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
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
