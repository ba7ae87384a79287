package com.nextron.platform.portal.api;

import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.Problem;
import com.nextron.platform.core.problem.ProblemType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * A problem as the API writes it (RFC 9457). Carries neither the address asked for nor any id, so that another tenant's id
 * and an unknown one answer with the same bytes.
 *
 * @param type the problem type's stable URI
 * @param errors what is wrong with which field; null when no field is to blame
 */
public record ProblemJson(String type, String title, int status, String detail, List<FieldError> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem of which nothing more is to be said than its type. */
    public static ProblemJson of(ProblemType type) {
        return of(type, type.title() + ".");
    }

    /** A problem with a sentence that says what to do. */
    public static ProblemJson of(ProblemType type, String detail) {
        return new ProblemJson(type.uri().toString(), type.title(), type.status(), detail, null);
    }

    public static ProblemJson of(Problem problem) {
        ProblemType type = problem.type();
        return new ProblemJson(
                type.uri().toString(),
                type.title(),
                type.status(),
                problem.getMessage(),
                problem.fields().isEmpty() ? null : problem.fields());
    }

    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
