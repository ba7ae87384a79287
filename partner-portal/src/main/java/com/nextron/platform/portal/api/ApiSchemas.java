package com.nextron.platform.portal.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the OpenAPI document: the server's scanner does not look into the EAR's libraries, where the commands and views
 * of the modules lie. What a resource method takes and gives is read from the method itself, and every operation says that
 * it may answer with a problem.
 */
public class ApiSchemas implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI document) {
        TypeSchemas schemas = new TypeSchemas();
        document.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(operation -> describe(operation, schemas)));
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        schemas.named().forEach(document.getComponents()::addSchema);
    }

    private static void describe(Operation operation, TypeSchemas schemas) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        method(operation.getOperationId()).ifPresent(method -> {
            operation.setOperationId(method.getDeclaringClass().getSimpleName() + "_" + method.getName());
            body(method)
                    .ifPresent(type -> operation.setRequestBody(OASFactory.createRequestBody()
                            .required(true)
                            .content(content(MediaType.APPLICATION_JSON, schemas.of(type)))));
            answer(method)
                    .ifPresent(type ->
                            success(operation, status(method), content(MediaType.APPLICATION_JSON, schemas.of(type))));
        });
        APIResponse problem = OASFactory.createAPIResponse()
                .description("A problem, as RFC 9457 writes it")
                .content(content(ProblemJson.MEDIA_TYPE, schemas.of(ProblemJson.class)));
        operation.getResponses().addAPIResponse("default", problem);
    }

    private static void success(Operation operation, String status, Content content) {
        operation.getResponses().removeAPIResponse("200");
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(status.equals("201") ? "Created" : "OK")
                                .content(content));
    }

    private static Content content(String mediaType, Schema schema) {
        return OASFactory.createContent()
                .addMediaType(mediaType, OASFactory.createMediaType().schema(schema));
    }

    /** The scanner's ids name package, class and method; what is published is shorter, such as {@code CasesResource_list}. */
    private static Optional<Method> method(String operationId) {
        if (operationId == null || !operationId.contains("_")) {
            return Optional.empty();
        }
        String[] parts = operationId.split("_", 2);
        try {
            return Arrays.stream(Class.forName(parts[0]).getDeclaredMethods())
                    .filter(method -> method.getName().equals(parts[1]))
                    .findFirst();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The one parameter that no annotation takes from somewhere else. */
    private static Optional<Type> body(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.getAnnotations().length == 0)
                .map(Parameter::getParameterizedType)
                .findFirst();
    }

    private static Optional<Type> answer(Method method) {
        APIResponseSchema said = method.getAnnotation(APIResponseSchema.class);
        if (said != null) {
            return Optional.of(said.value());
        }
        boolean known = method.getReturnType() != Response.class && method.getReturnType() != void.class;
        return known ? Optional.of(method.getGenericReturnType()) : Optional.empty();
    }

    private static String status(Method method) {
        APIResponseSchema said = method.getAnnotation(APIResponseSchema.class);
        return said == null || said.responseCode().isEmpty() ? "200" : said.responseCode();
    }
}
