package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.dispatch.TerritoryReplay.MovedJob;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of moved jobs, as lists of the database are: searched, filtered, sorted and paged. Pure. */
final class MovedList {
    private static final Map<String, Function<MovedJob, String>> FILTERS = Map.of(
            "from", job -> id(job.from()),
            "to", job -> id(job.to()),
            "country", MovedJob::country,
            "level", job -> job.level().code(),
            "effect", job -> job.effect().name());

    private MovedList() {}

    /** @param jobs newest first */
    static Listing<MovedJob> find(List<MovedJob> jobs, ListQuery query) {
        if (!query.sortBy().isEmpty() && !query.sortBy().equals("askedAt")) {
            throw new InvalidInput(new FieldError("sort", "This list cannot be sorted by " + query.sortBy() + "."));
        }
        List<MovedJob> wanted = jobs.stream()
                .filter(job -> query.filters().entrySet().stream().allMatch(filter -> matches(job, filter)))
                .filter(job -> query.search().isEmpty()
                        || words(job).contains(query.search().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (query.sortBy().equals("askedAt") && !query.descending()) {
            Collections.reverse(wanted);
        }
        List<MovedJob> left = query.after().map(id -> after(wanted, id)).orElse(wanted);
        return new Listing<>(
                left.stream().skip(query.offset()).limit(query.limit()).toList(), left.size());
    }

    private static boolean matches(MovedJob job, Map.Entry<String, String> filter) {
        Function<MovedJob, String> field = Optional.ofNullable(FILTERS.get(filter.getKey()))
                .orElseThrow(() -> new InvalidInput(
                        new FieldError(filter.getKey(), "This list cannot be filtered by " + filter.getKey() + ".")));
        return filter.getValue().isBlank()
                || Arrays.asList(filter.getValue().split(",")).contains(field.apply(job));
    }

    private static List<MovedJob> after(List<MovedJob> wanted, UUID id) {
        return wanted.stream().dropWhile(job -> !job.id().equals(id)).skip(1).toList();
    }

    private static String words(MovedJob job) {
        return Stream.of(
                        job.number(),
                        job.postalCode(),
                        job.city(),
                        name(job.happened()),
                        name(job.from()),
                        name(job.to()))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    private static String id(Optional<Party> party) {
        return party.map(one -> one.id().value()).orElse("");
    }

    private static String name(Optional<Party> party) {
        return party.map(Party::name).orElse("");
    }
}
