package com.nextron.platform.core.internal.outbox;

import com.nextron.platform.core.outbox.Delivered;
import com.nextron.platform.core.outbox.EmailRequested;
import com.nextron.platform.core.outbox.EmailRequested.Attachment;
import com.nextron.platform.core.outbox.MailFiles;
import com.nextron.platform.core.outbox.MailFiles.MailFile;
import com.nextron.platform.core.outbox.OutboxConsumer;
import jakarta.activation.DataHandler;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends e-mails that were requested through the outbox. A mail is sent at least once; its Message-ID is made from the
 * event's id, so that a receiver can drop a double.
 */
@ApplicationScoped
class EmailSender implements OutboxConsumer {
    private static final String TIME_OUT_MILLIS = "10000";

    @Inject
    @ConfigProperty(name = "platform.mail.host")
    private String host;

    @Inject
    @ConfigProperty(name = "platform.mail.port", defaultValue = "25")
    private int port;

    @Inject
    @ConfigProperty(name = "platform.mail.from", defaultValue = "service@nextron.example")
    private String from;

    @Inject
    @ConfigProperty(name = "platform.mail.starttls", defaultValue = "false")
    private boolean startTls;

    @Inject
    @ConfigProperty(name = "platform.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "platform.mail.password")
    private Optional<String> password;

    @Inject
    @Any
    private Instance<MailFiles> files;

    private Session session;
    private MailConnections connections;

    @PostConstruct
    void prepare() {
        session = session();
        connections = new MailConnections(session);
    }

    @PreDestroy
    void end() {
        connections.close();
    }

    @Override
    public String name() {
        return "core.send-email";
    }

    @Override
    public Set<String> types() {
        return Set.of(EmailRequested.class.getSimpleName());
    }

    @Override
    public boolean reachesOutside() {
        return true;
    }

    @Override
    public void accept(Delivered delivered) {
        EmailRequested wanted = delivered.as(EmailRequested.class);
        if (wanted.attachment() == null) {
            send(delivered, wanted, Optional.empty());
            return;
        }
        MailFiles source = source(wanted.attachment());
        UUID file = wanted.attachment().id();
        try {
            send(delivered, wanted, Optional.of(source.read(file)));
        } catch (RuntimeException e) {
            source.failed(file, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
            throw e;
        }
        source.sent(file);
    }

    private void send(Delivered delivered, EmailRequested wanted, Optional<MailFile> file) {
        try {
            MimeMessage message = new IdentifiedMessage(session, delivered.eventId() + "@" + domain());
            message.setFrom(new InternetAddress(from));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(wanted.to(), true));
            message.setSubject(wanted.subject(), StandardCharsets.UTF_8.name());
            if (file.isEmpty()) {
                message.setText(wanted.text(), StandardCharsets.UTF_8.name());
            } else {
                message.setContent(withFile(wanted.text(), file.get()));
            }
            message.setSentDate(Date.from(delivered.occurredAt()));
            connections.send(message);
        } catch (MessagingException e) {
            throw new IllegalStateException("The mail server did not take the mail: " + e.getMessage(), e);
        }
    }

    private MailFiles source(Attachment wanted) {
        return files.stream()
                .filter(source -> source.source().equals(wanted.source()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no mail files are called " + wanted.source()));
    }

    private static MimeMultipart withFile(String text, MailFile file) throws MessagingException {
        MimeBodyPart words = new MimeBodyPart();
        words.setText(text, StandardCharsets.UTF_8.name());
        MimeBodyPart attached = new MimeBodyPart();
        attached.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.mediaType())));
        attached.setFileName(file.name());
        return new MimeMultipart(words, attached);
    }

    private String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    private Session session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.starttls.enable", String.valueOf(startTls));
        properties.put("mail.smtp.starttls.required", String.valueOf(startTls));
        properties.put("mail.smtp.connectiontimeout", TIME_OUT_MILLIS);
        properties.put("mail.smtp.timeout", TIME_OUT_MILLIS);
        properties.put("mail.smtp.writetimeout", TIME_OUT_MILLIS);
        if (user.isEmpty()) {
            return Session.getInstance(properties);
        }
        properties.put("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user.get(), password.orElse(""));
            }
        });
    }

    /** Keeps the Message-ID it was given; the base class would make a new one when the message is saved. */
    private static final class IdentifiedMessage extends MimeMessage {
        private final String id;

        IdentifiedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
