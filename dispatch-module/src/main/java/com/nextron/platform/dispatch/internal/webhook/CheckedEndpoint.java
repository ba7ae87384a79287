package com.nextron.platform.dispatch.internal.webhook;

import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.dispatch.WebhookEvent;
import com.nextron.platform.dispatch.Webhooks.WantedEndpoint;
import com.nextron.platform.dispatch.internal.webhook.post.PublicAddresses;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An endpoint as it may be: the address is one that can be called, and each type of event is one that there is. */
record CheckedEndpoint(URI url, List<String> eventTypes, boolean active) {
    private static final int LONGEST_URL = 500;

    /** An address written in numbers, of IPv4 or of IPv6; anything else is a name. */
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|[0-9a-f.]*:[0-9a-f.:]*(%.*)?");

    /** @param httpToo whether plain http is allowed, for tests on one machine */
    static CheckedEndpoint of(WantedEndpoint wanted, boolean httpToo) {
        Set<String> types = wanted.eventTypes() == null ? Set.of() : wanted.eventTypes();
        Checks checks = new Checks().text("url", wanted.url(), LONGEST_URL);
        Optional<URI> url = wanted.url() == null || wanted.url().isBlank()
                ? Optional.empty()
                : checks.parse("url", wanted.url().strip(), text -> address(text, httpToo));
        checks.require(!types.isEmpty(), new FieldError("eventTypes", "Choose at least one thing to be told about."));
        checks.require(
                types.stream().allMatch(type -> WebhookEvent.ofType(type).isPresent()),
                new FieldError("eventTypes", "Use one of " + known().collect(Collectors.joining(", ")) + "."));
        checks.done();
        return new CheckedEndpoint(
                url.orElseThrow(), known().filter(types::contains).toList(), wanted.active());
    }

    /**
     * The same, unless its address plainly leads to this machine or into a private network. What a name leads to is looked at
     * with each call, since it may be another address by then.
     */
    CheckedEndpoint reachedFromOutside() {
        String host = url.getHost();
        new Checks()
                .require(
                        !isPrivate(host),
                        new FieldError(
                                "url", host + " leads into a private network; only public addresses are called."))
                .done();
        return this;
    }

    private static boolean isPrivate(String host) {
        String bare = host.replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT);
        if (bare.equals("localhost") || bare.endsWith(".localhost")) {
            return true;
        }
        if (!NUMBERS.matcher(bare).matches()) {
            return false;
        }
        try {
            return !PublicAddresses.contains(InetAddress.getByName(bare));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static Stream<String> known() {
        return Stream.of(WebhookEvent.values()).map(WebhookEvent::type);
    }

    private static URI address(String text, boolean httpToo) {
        URI url;
        try {
            url = new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Write an address such as https://service.example.com/nextron.");
        }
        boolean secure = "https".equalsIgnoreCase(url.getScheme());
        if (!secure && !(httpToo && "http".equalsIgnoreCase(url.getScheme()))) {
            throw new IllegalArgumentException("The address has to begin with https://.");
        }
        if (url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "Write an address with a host, without a user name and without a #, such as"
                            + " https://service.example.com/nextron.");
        }
        return url;
    }
}
