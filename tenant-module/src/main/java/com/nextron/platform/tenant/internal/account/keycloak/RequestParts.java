package com.nextron.platform.tenant.internal.account.keycloak;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.Invocation;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the arguments of one call become in its request. */
class RequestParts {
    private final Map<String, Object> pathValues = new LinkedHashMap<>();
    private final Map<String, Object[]> queryValues = new LinkedHashMap<>();
    private final Form form = new Form();
    private Object body;

    static RequestParts of(Method method, Object[] arguments) {
        RequestParts parts = new RequestParts();
        Annotation[][] annotations = method.getParameterAnnotations();
        for (int i = 0; i < arguments.length; i++) {
            parts.add(annotations[i], arguments[i]);
        }
        return parts;
    }

    WebTarget applyTo(WebTarget target) {
        WebTarget at = target.resolveTemplates(pathValues);
        for (Map.Entry<String, Object[]> query : queryValues.entrySet()) {
            at = at.queryParam(query.getKey(), query.getValue());
        }
        return at;
    }

    /**
     * Sends the request. A method that returns a {@link Response} gets it whatever its status, buffered, so that a
     * caller who only looks at the status holds no connection; any other gets what it returns, or the exception of the
     * status.
     */
    Object send(WebTarget at, String verb, Method method) {
        Produces produces = method.getAnnotation(Produces.class);
        Invocation.Builder request = at.request(produces == null ? new String[0] : produces.value());
        Entity<?> entity = entity(method);
        Response response = entity == null ? request.method(verb) : request.method(verb, entity);
        if (method.getReturnType() == Response.class) {
            response.bufferEntity();
            return response;
        }
        try {
            if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
                response.bufferEntity();
                throw refusal(response);
            }
            return method.getReturnType() == void.class || !response.hasEntity()
                    ? null
                    : response.readEntity(new GenericType<>(method.getGenericReturnType()));
        } finally {
            response.close();
        }
    }

    // The admin client tells some of them apart by class.
    private static WebApplicationException refusal(Response response) {
        return switch (response.getStatus()) {
            case 400 -> new BadRequestException(response);
            case 401 -> new NotAuthorizedException(response);
            case 403 -> new ForbiddenException(response);
            case 404 -> new NotFoundException(response);
            default -> new WebApplicationException(response);
        };
    }

    private void add(Annotation[] annotations, Object value) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof PathParam path) {
                pathValues.put(path.value(), value);
                return;
            }
            if (annotation instanceof QueryParam query) {
                if (value != null) {
                    queryValues.put(query.value(), templateSafe(value));
                }
                return;
            }
            if (annotation instanceof FormParam field) {
                if (value != null) {
                    form.param(field.value(), value.toString());
                }
                return;
            }
        }
        body = value;
    }

    // A target reads braces as templates and per cent signs as escapes; a value has neither.
    private static Object[] templateSafe(Object value) {
        Collection<?> values = value instanceof Collection<?> several ? several : java.util.List.of(value);
        return values.stream()
                .map(one ->
                        one.toString().replace("%", "%25").replace("{", "%7B").replace("}", "%7D"))
                .toArray();
    }

    private Entity<?> entity(Method method) {
        Consumes consumes = method.getAnnotation(Consumes.class);
        if (consumes == null) {
            consumes = method.getDeclaringClass().getAnnotation(Consumes.class);
        }
        if (!form.asMap().isEmpty()) {
            return Entity.form(form);
        }
        if (body instanceof MultivaluedMap<?, ?> fields) {
            Form sent = new Form();
            fields.forEach((name, values) -> values.forEach(v -> sent.param(String.valueOf(name), String.valueOf(v))));
            return Entity.form(sent);
        }
        if (body == null) {
            return null;
        }
        return Entity.entity(body, consumes == null ? MediaType.APPLICATION_JSON : consumes.value()[0]);
    }
}
