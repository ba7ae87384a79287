package com.nextron.platform.portal.api;

import com.nextron.platform.core.problem.ChangedSinceRead;
import com.nextron.platform.core.problem.Problem;
import com.nextron.platform.core.problem.ProblemType;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where an exception becomes an answer. A {@link Problem} is told as it is; of anything else only its kind
 * leaves the server, and the log has the rest under the request's correlation id.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);
    private static final String OPTIMISTIC_LOCK = "OptimisticLock";

    @Override
    public Response toResponse(Throwable failure) {
        Optional<Problem> problem = find(failure, Problem.class);
        if (problem.isPresent()) {
            return ProblemJson.of(problem.get()).response();
        }
        if (names(failure, OPTIMISTIC_LOCK)) {
            return ProblemJson.of(new ChangedSinceRead()).response();
        }
        if (find(failure, JsonException.class).isPresent()
                || find(failure, JsonbException.class).isPresent()
                || failure instanceof ProcessingException) {
            return ProblemJson.of(
                            ProblemType.MALFORMED_REQUEST,
                            "The body is not the JSON this address takes; /openapi shows its fields.")
                    .response();
        }
        if (failure instanceof WebApplicationException web) {
            return ofStatus(web.getResponse().getStatus(), failure);
        }
        LOG.error("A request failed", failure);
        return ProblemJson.of(ProblemType.INTERNAL_ERROR, "It is logged under the correlation id of this answer.")
                .response();
    }

    private static Response ofStatus(int status, Throwable failure) {
        ProblemType type = Arrays.stream(ProblemType.values())
                .filter(candidate -> candidate.status() == status)
                .findFirst()
                .orElse(status < 500 ? ProblemType.MALFORMED_REQUEST : ProblemType.INTERNAL_ERROR);
        if (status >= 500) {
            LOG.error("A request failed", failure);
        }
        return ProblemJson.of(type).response();
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }

    private static boolean names(Throwable failure, String part) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().contains(part)) {
                return true;
            }
        }
        return false;
    }
}
