package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.dev.KeycloakAdministration;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages for promise, price and calendars, filled in as a person does after signing in. */
@ExtendWith(SystemUnderTest.class)
class PromisePagesIT {
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"([^>]*)>");

    private final String url = SystemUnderTest.start().platform().url();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Test
    void answersWithDeadlineSegmentsAndPrice() throws Exception {
        String page = signedIn("/app/promise.xhtml");

        String answer = submit(
                "/app/promise.xhtml",
                page,
                "ask",
                Map.of(
                        "country", "NORWAY",
                        "responseLevel", "4H",
                        "receivedAt", "2026-04-01T15:30",
                        "arrivedAt", "2026-11-17T17:05",
                        "departedAt", "2026-11-17T19:45",
                        "kilometres", "86,3",
                        "calloutFee", "950"));

        assertThat(answer).contains("Tue 7 Apr", "11:30 (Oslo)", "Maundy Thursday", "class=\"counting\"");
        assertThat(answer)
                .contains("180 minutes billed", "NO-2026 v1", "8\u00a0006.24", "On site Tue 17 Nov 17:05–20:00");
    }

    @Test
    void tellsBesideTheFieldWhatMakesNoSense() throws Exception {
        String page = signedIn("/app/promise.xhtml");

        String answer = submit(
                "/app/promise.xhtml",
                page,
                "ask",
                Map.of("country", "NORWAY", "responseLevel", "4H", "receivedAt", "1900-01-01T10:00"));

        assertThat(answer).contains("the years 2010 to 2099").doesNotContain("The promise</h2>");
    }

    @Test
    void showsAYearAndMakesANewVersionOfIt() throws Exception {
        String page = signedIn("/app/calendars.xhtml?region=SE&year=2027");
        assertThat(page).contains("Midsummer Eve", "Version SE-1, 2027", "<caption>June</caption>");

        String answer = submit(
                "/app/calendars.xhtml?region=SE&year=2027",
                page,
                "changeDay",
                Map.of("day", "2027-05-07", "effect", "CLOSES", "agreement", "B7", "reason", "Moving day"));

        assertThat(answer).contains("now version SE-B7-2", "Moving day", "Fri 7 May 2027");
    }

    private String signedIn(String path) throws IOException, InterruptedException {
        String login = get(url + path);
        Matcher form = Pattern.compile("action=\"([^\"]+)\"").matcher(login);
        assertThat(form.find()).as("the log-in form").isTrue();
        return post(
                form.group(1).replace("&amp;", "&"),
                Map.of("username", World.DISPATCHER, "password", KeycloakAdministration.DEMO_PASSWORD));
    }

    private String submit(String path, String page, String form, Map<String, String> entered)
            throws IOException, InterruptedException {
        String inForm = page.substring(page.indexOf("id=\"" + form + "\""));
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(inForm.substring(0, inForm.indexOf("</form>")));
        while (hidden.find()) {
            fields.put(attribute(hidden.group(1), "name"), attribute(hidden.group(1), "value"));
        }
        fields.put("send", "send");
        fields.putAll(entered);
        return post(url + path, fields);
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile(name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1) : "";
    }

    private String get(String address) throws IOException, InterruptedException {
        return text(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    private String post(String address, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return text(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", url)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body)));
    }

    private String text(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as("%s", answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
