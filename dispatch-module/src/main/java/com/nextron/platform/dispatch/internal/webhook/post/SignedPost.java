package com.nextron.platform.dispatch.internal.webhook.post;

import com.nextron.platform.dispatch.internal.webhook.post.CheckedAddresses.AddressNotAllowed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * One POST to an address that somebody else chose. Connects to checked addresses only, follows no redirect, keeps no cookie
 * and no connection, reads the beginning of the answer, and ends in time however slowly the other side talks.
 */
public final class SignedPost implements AutoCloseable {
    /** What is kept of an answer, in characters. */
    public static final int LONGEST_ANSWER = 500;

    private static final int READ_AT_MOST = 4 * LONGEST_ANSWER;

    private final CloseableHttpClient http;
    private final ScheduledExecutorService watch;
    private final Duration limit;

    /**
     * @param mayBeCalled which addresses a name may lead to
     * @param limit for the whole call
     * @param watch ends calls whose time is over
     */
    public SignedPost(Predicate<InetAddress> mayBeCalled, Duration limit, ScheduledExecutorService watch) {
        this.limit = limit;
        this.watch = watch;
        Timeout timeout = Timeout.of(limit);
        http = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedAddresses(mayBeCalled))
                        .setMaxConnTotal(100)
                        .setMaxConnPerRoute(100)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(timeout)
                                .setSocketTimeout(timeout)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(timeout).build())
                .setUserAgent("Nextron-Webhooks/1")
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    /** Sends it and says what came of it; never throws for what the other side does. */
    public Outcome send(URI to, Map<String, String> headers, String body) {
        HttpPost post = new HttpPost(to);
        headers.forEach(post::setHeader);
        post.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
        Future<?> end = watch.schedule(post::cancel, limit.toMillis(), TimeUnit.MILLISECONDS);
        AtomicReference<Outcome> answered = new AtomicReference<>();
        try {
            return http.execute(post, response -> {
                answered.set(answered(response));
                // The rest of a long answer is not waited for.
                post.cancel();
                return answered.get();
            });
        } catch (IOException e) {
            return answered.get() != null
                    ? answered.get()
                    : new Outcome.Unreachable(post.isCancelled() ? tooSlow() : described(e, to));
        } finally {
            end.cancel(false);
        }
    }

    private static Outcome answered(ClassicHttpResponse response) throws IOException {
        return new Outcome.Answered(response.getCode(), beginning(response.getEntity()));
    }

    private static String beginning(HttpEntity entity) throws IOException {
        if (entity == null) {
            return "";
        }
        String text = new String(entity.getContent().readNBytes(READ_AT_MOST), StandardCharsets.UTF_8)
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "\uFFFD");
        return text.length() > LONGEST_ANSWER ? text.substring(0, LONGEST_ANSWER) : text;
    }

    private String tooSlow() {
        return "There was no answer within " + limit.toSeconds() + " seconds.";
    }

    private String described(IOException failure, URI to) {
        if (failure instanceof AddressNotAllowed) {
            return to.getHost() + " leads into a private network; only public addresses are called.";
        }
        if (failure instanceof UnknownHostException) {
            return "There is no host named " + to.getHost() + ".";
        }
        if (failure instanceof SocketTimeoutException) {
            return tooSlow();
        }
        return failure instanceof SSLException
                ? "The secure connection could not be made: the certificate is not valid for " + to.getHost() + "."
                : "The connection could not be made or broke off.";
    }

    @Override
    public void close() {
        http.close(CloseMode.IMMEDIATE);
    }

    /** What came of a call. */
    public sealed interface Outcome {
        /** Somebody answered. */
        record Answered(int code, String beginning) implements Outcome {}

        /** Nobody did; why, in a sentence. */
        record Unreachable(String why) implements Outcome {}
    }
}
