package com.nextron.platform.dev;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Takes every mail that the platform or Keycloak sends, delivers none, and shows them on a page. Kept in memory only.
 */
public final class MailCatcher implements AutoCloseable {

    private final GreenMail smtp;
    private final MailPages pages;
    private final Ports ports;

    private MailCatcher(GreenMail smtp, Ports ports) throws IOException {
        this.smtp = smtp;
        this.ports = ports;
        this.pages = new MailPages(ports.mailWeb(), this);
    }

    static MailCatcher start(Ports ports) {
        GreenMail smtp = new GreenMail(new ServerSetup(ports.smtp(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
        smtp.start();
        try {
            return new MailCatcher(smtp, ports);
        } catch (IOException e) {
            smtp.stop();
            throw new UncheckedIOException(e);
        }
    }

    /** Everything caught so far, newest first. */
    public List<CaughtMail> mails() {
        MimeMessage[] messages = smtp.getReceivedMessages();
        List<CaughtMail> mails = new ArrayList<>();
        for (int i = 0; i < messages.length; i++) {
            try {
                mails.add(CaughtMail.read(i + 1, messages[i]));
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException("Mail " + (i + 1) + " cannot be read.", e);
            }
        }
        mails.sort(Comparator.comparingInt(CaughtMail::id).reversed());
        return mails;
    }

    /** The newest mail to that address. */
    public Optional<CaughtMail> newestTo(String address) {
        return mails().stream()
                .filter(mail -> mail.to().stream().anyMatch(to -> to.contains(address)))
                .findFirst();
    }

    public String pageUrl() {
        return "http://localhost:" + ports.mailWeb();
    }

    @Override
    public void close() {
        pages.close();
        smtp.stop();
    }
}
