package com.nextron.platform.dev;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One mail as it arrived.
 *
 * @param id counts from 1 in the order of arrival
 * @param text the plain text; of a mail that is only HTML, its words and the addresses of its links
 * @param files the names of what is attached
 */
public record CaughtMail(
        int id,
        String from,
        List<String> to,
        String subject,
        Optional<Instant> sentAt,
        String text,
        List<String> files) {

    static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+[^\\s<>\"'.,;:!?)]");
    private static final Pattern ANCHOR = Pattern.compile("(?is)<a\\s[^>]*href=[\"']([^\"']+)[\"'][^>]*>(.*?)</a>");
    private static final Pattern INVISIBLE = Pattern.compile("(?is)<(style|script|head)\\b.*?</\\1>");
    private static final Pattern BREAK = Pattern.compile("(?i)<(br|/p|/div|/tr|/h[1-6]|/li)\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");

    static CaughtMail read(int id, Message message) throws MessagingException, IOException {
        return new CaughtMail(
                id,
                addresses(message.getFrom()).findFirst().orElse(""),
                addresses(message.getAllRecipients()).toList(),
                Optional.ofNullable(message.getSubject()).orElse("(no subject)"),
                Optional.ofNullable(message.getSentDate()).map(Date::toInstant),
                textOf(message).orElse(""),
                filesOf(message));
    }

    private static List<String> filesOf(Part part) throws MessagingException, IOException {
        List<String> names = new ArrayList<>();
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                Optional.ofNullable(parts.getBodyPart(i).getFileName()).ifPresent(names::add);
            }
        }
        return List.copyOf(names);
    }

    /** Every web address in the text, in order. */
    public List<String> links() {
        return LINK.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Stream<String> addresses(Address[] addresses) {
        return addresses == null
                ? Stream.empty()
                : Arrays.stream(addresses)
                        .map(address ->
                                address instanceof InternetAddress mail ? mail.toUnicodeString() : address.toString());
    }

    private static Optional<String> textOf(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            Optional<String> best = Optional.empty();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart candidate = parts.getBodyPart(i);
                if (best.isEmpty() || candidate.isMimeType("text/plain")) {
                    best = textOf(candidate).or(noChange(best));
                }
            }
            return best;
        }
        if (part.isMimeType("text/html")) {
            return Optional.of(withoutTags(part.getContent().toString()));
        }
        return part.isMimeType("text/*") ? Optional.of(part.getContent().toString()) : Optional.empty();
    }

    private static java.util.function.Supplier<Optional<String>> noChange(Optional<String> current) {
        return () -> current;
    }

    private static String withoutTags(String html) {
        String visible = INVISIBLE.matcher(html).replaceAll("");
        String linked = ANCHOR.matcher(visible).replaceAll("$2 ($1) ");
        String broken = BREAK.matcher(linked).replaceAll("\n");
        return TAG.matcher(broken)
                .replaceAll("")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
    }
}
