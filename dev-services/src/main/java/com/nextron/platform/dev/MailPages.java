package com.nextron.platform.dev;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;

/**
 * The caught mails on a page: {@code /} lists them, {@code /mail/7} shows one, {@code /api/messages} gives all as JSON
 * for tests. What a mail says is shown as text and never as markup.
 */
final class MailPages implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM HH:mm:ss");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(MailPages::daemon);
    private final MailCatcher mails;

    MailPages(int port, MailCatcher mails) throws IOException {
        this.mails = mails;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/")) {
            send(exchange, 200, "text/html", list(mails.mails()));
        } else if (path.equals("/api/messages")) {
            send(exchange, 200, "application/json", json(mails.mails()));
        } else {
            Optional<CaughtMail> mail = mails.mails().stream()
                    .filter(candidate -> path.equals("/mail/" + candidate.id()))
                    .findFirst();
            String body = mail.map(MailPages::one).orElseGet(MailPages::unknown);
            send(exchange, mail.isPresent() ? 200 : 404, "text/html", body);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders()
                .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String list(List<CaughtMail> mails) {
        if (mails.isEmpty()) {
            return page(
                    "Caught mails", "<p>No mail yet. What the platform sends shows up here; reload to look again.</p>");
        }
        StringBuilder rows = new StringBuilder("<ul>");
        for (CaughtMail mail : mails) {
            rows.append("<li><a href='/mail/%d'><b>%s</b><span>to %s</span><time>%s</time></a></li>"
                    .formatted(
                            mail.id(),
                            escaped(mail.subject()),
                            escaped(String.join(", ", mail.to())),
                            time(mail.sentAt())));
        }
        return page("Caught mails (" + mails.size() + ")", rows.append("</ul>").toString());
    }

    private static String one(CaughtMail mail) {
        String head =
                "<p><a href='/'>All mails</a></p><dl><dt>From</dt><dd>%s</dd><dt>To</dt><dd>%s</dd><dt>Sent</dt><dd>%s</dd></dl>"
                        .formatted(escaped(mail.from()), escaped(String.join(", ", mail.to())), time(mail.sentAt()));
        return page(mail.subject(), head + "<pre>" + withLinks(mail.text()) + "</pre>");
    }

    private static String unknown() {
        return page("No such mail", "<p>It may have gone with a restart. <a href='/'>All mails</a></p>");
    }

    private static String withLinks(String text) {
        StringBuilder html = new StringBuilder();
        int done = 0;
        for (MatchResult link : CaughtMail.LINK.matcher(text).results().toList()) {
            html.append(escaped(text.substring(done, link.start())));
            html.append("<a rel='noopener noreferrer' href=\"%s\">%1$s</a>".formatted(escaped(link.group())));
            done = link.end();
        }
        return html.append(escaped(text.substring(done))).toString();
    }

    private static String page(String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%1$s</title><style>
                body { font: 15px/1.5 system-ui, sans-serif; color: #1d2a30; background: #f5f7f8; margin: 0 }
                main { max-width: 800px; margin: 32px auto; padding: 0 16px }
                h1 { font-size: 22px; overflow-wrap: anywhere }
                a { color: #0b6373 }
                ul { list-style: none; margin: 0; padding: 0; background: #fff; border: 1px solid #d5dde0; border-radius: 8px }
                li + li { border-top: 1px solid #e6ecee }
                li a { display: grid; gap: 0 16px; grid-template-columns: 1fr auto; padding: 12px 16px; color: inherit; text-decoration: none }
                li a:hover, li a:focus { background: #eaf3f4 }
                li time { grid-row: 1; grid-column: 2; color: #55666d } li span { color: #55666d }
                dl { display: grid; grid-template-columns: 64px 1fr; margin: 0 0 16px } dt { color: #55666d } dd { margin: 0 }
                pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; background: #fff; border: 1px solid #d5dde0; border-radius: 8px; padding: 24px }
                </style></head><body><main><h1>%1$s</h1>%2$s</main></body></html>
                """
                .formatted(escaped(title), body);
    }

    private static String json(List<CaughtMail> mails) {
        ArrayNode all = JSON.createArrayNode();
        for (CaughtMail mail : mails) {
            ObjectNode node = all.addObject().put("id", mail.id()).put("from", mail.from());
            mail.to().forEach(node.putArray("to")::add);
            node.put("subject", mail.subject()).put("text", mail.text());
            mail.sentAt().ifPresent(moment -> node.put("sentAt", moment.toString()));
            mail.links().forEach(node.putArray("links")::add);
        }
        return all.toPrettyString();
    }

    private static String time(Optional<Instant> moment) {
        return moment.map(sent -> TIME.format(sent.atZone(ZoneId.systemDefault())))
                .orElse("");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "mail pages");
        thread.setDaemon(true);
        return thread;
    }
}
