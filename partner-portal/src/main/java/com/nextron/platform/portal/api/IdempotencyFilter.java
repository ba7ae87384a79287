package com.nextron.platform.portal.api;

import com.nextron.platform.core.idempotency.IdempotentAnswers;
import com.nextron.platform.core.idempotency.IdempotentAnswers.Answer;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.problem.ProblemType;
import com.nextron.platform.core.tenancy.CallerContext;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A POST with an Idempotency-Key is carried out once; a repeat gets the first answer. The key is claimed, the use case
 * carried out and the answer kept in one transaction, so a crash at any point leaves either all of it or nothing. Refusals
 * are not kept: repeating them asks again.
 */
@Provider
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String HEADER = "Idempotency-Key";
    private static final String HASH = IdempotencyFilter.class.getName() + ".hash";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");

    @Inject
    private IdempotentAnswers answers;

    @Resource
    private UserTransaction transaction;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null
                || !request.getMethod().equals("POST")
                || CallerContext.find().isEmpty()) {
            return;
        }
        if (!KEY.matcher(key).matches()) {
            throw new InvalidInput(new FieldError(
                    HEADER, "An Idempotency-Key has 1 to 100 visible ASCII characters, such as a UUID."));
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        String hash = hash(request.getUriInfo().getRequestUri().getRawPath(), body);
        begin();
        Optional<Answer> before = answers.claim(key, hash);
        if (before.isPresent()) {
            rollback();
            request.abortWith(repeated(before.get(), hash));
        } else {
            request.setProperty(HASH, hash);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object hash = request.getProperty(HASH);
        if (hash == null) {
            return;
        }
        try {
            if (response.getStatus() >= 400 || transaction.getStatus() != Status.STATUS_ACTIVE) {
                rollback();
                return;
            }
            keep(request.getHeaderString(HEADER), (String) hash, response);
            transaction.commit();
        } catch (Exception e) {
            rollback();
            try (Response failed = new ProblemMapper().toResponse(e)) {
                response.setStatus(failed.getStatus());
                response.getHeaders().remove("Location");
                response.setEntity(failed.getEntity(), null, MediaType.valueOf(ProblemJson.MEDIA_TYPE));
            }
        }
    }

    private void keep(String key, String hash, ContainerResponseContext response) {
        String body = response.hasEntity() ? JsonFormat.JSONB.toJson(response.getEntity()) : null;
        String location =
                Optional.ofNullable(response.getLocation()).map(URI::toString).orElse(null);
        answers.keep(key, new Answer(hash, response.getStatus(), location, body));
        if (body != null) {
            // Written once: what is kept is what is sent.
            response.setEntity(body.getBytes(StandardCharsets.UTF_8), null, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static Response repeated(Answer before, String hash) {
        if (!before.requestHash().equals(hash)) {
            return ProblemJson.of(ProblemType.IDEMPOTENCY_KEY_REUSED).response();
        }
        Response.ResponseBuilder again = Response.status(before.status()).header("Idempotent-Replay", "true");
        if (before.location() != null) {
            again.location(URI.create(before.location()));
        }
        return before.body() == null
                ? again.build()
                : again.type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(before.body().getBytes(StandardCharsets.UTF_8))
                        .build();
    }

    private void begin() {
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException("no transaction for an idempotent request", e);
        }
    }

    private void rollback() {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException e) {
            throw new IllegalStateException("an idempotent request cannot be undone", e);
        }
    }

    private static String hash(String path, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
