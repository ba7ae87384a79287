package com.nextron.platform.dev;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailCatcherTest {

    private Ports ports;
    private MailCatcher catcher;

    @BeforeEach
    void start() {
        ports = Ports.free();
        catcher = MailCatcher.start(ports);
    }

    @AfterEach
    void stop() {
        catcher.close();
    }

    @Test
    void listsMailsNewestFirst() {
        send("kari@nordlys.example", "First", "one");
        send("kari@nordlys.example", "Second", "two");

        var subjects = catcher.mails().stream().map(CaughtMail::subject);

        assertThat(subjects).containsExactly("Second", "First");
    }

    @Test
    void findsTheLinksOfAMailWithoutThePunctuationAroundThem() {
        send(
                "kari@nordlys.example",
                "Welcome",
                "Set it here (http://localhost/a?b=1&c=2). Then see https://nextron.example/x!");

        var links = catcher.newestTo("kari@nordlys.example").orElseThrow().links();

        assertThat(links).containsExactly("http://localhost/a?b=1&c=2", "https://nextron.example/x");
    }

    @Test
    void readsTheWordsAndLinksOfAMailThatIsOnlyHtml() throws MessagingException {
        MimeMultipart parts = new MimeMultipart("alternative");
        MimeBodyPart html = new MimeBodyPart();
        html.setContent(
                "<head><title>x</title></head><p>Press <a href=\"http://localhost/go?a=1&amp;b=2\">here</a> &amp; wait</p>",
                "text/html; charset=utf-8");
        parts.addBodyPart(html);
        MimeMessage message = new MimeMessage(GreenMailUtil.getSession(smtp()));
        message.setFrom(new InternetAddress("service@nextron.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("kari@nordlys.example"));
        message.setSubject("Only HTML");
        message.setContent(parts);
        Transport.send(message);

        String text = catcher.newestTo("kari@nordlys.example").orElseThrow().text();

        assertThat(text).isEqualTo("Press here (http://localhost/go?a=1&b=2)  & wait");
    }

    @Test
    void showsMarkupInAMailAsTextAndItsAddressesAsLinks() throws IOException, InterruptedException {
        send("kari@nordlys.example", "<b>Bold</b>", "<script>alert(1)</script> http://localhost/a?b=1&c=2");

        String page = get("/mail/1").body();

        assertThat(page)
                .contains("&lt;b&gt;Bold&lt;/b&gt;", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("href=\"http://localhost/a?b=1&amp;c=2\"")
                .doesNotContain("<script>", "<b>Bold");
    }

    @Test
    void answersNotFoundForAMailThatIsNotThere() throws IOException, InterruptedException {
        send("kari@nordlys.example", "Only one", "text");

        HttpResponse<String> answer = get("/mail/2");

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    private void send(String to, String subject, String text) {
        GreenMailUtil.sendTextEmail(to, "service@nextron.example", subject, text, smtp());
    }

    private ServerSetup smtp() {
        return new ServerSetup(ports.smtp(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(catcher.pageUrl() + path)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
