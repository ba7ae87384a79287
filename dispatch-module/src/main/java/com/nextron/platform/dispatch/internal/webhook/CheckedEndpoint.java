package com.nextron.platform.dispatch.internal.webhook;

import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.dispatch.WebhookEvent;
import com.nextron.platform.dispatch.Webhooks.WantedEndpoint;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An endpoint as it may be: the address is one that can be called, and each type of event is one that there is. */
record CheckedEndpoint(URI url, List<String> eventTypes, boolean active) {
    private static final int LONGEST_URL = 500;

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
