package com.nextron.platform.billing.internal.pdf;

import com.nextron.platform.billing.Buyer;
import com.nextron.platform.billing.Seller;
import com.nextron.platform.billing.internal.document.BilledLine;
import com.nextron.platform.billing.internal.document.DoneVisit;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import com.nextron.platform.billing.internal.document.ExportedInvoice.InNok;
import com.nextron.platform.billing.internal.document.VatShare;
import com.nextron.platform.core.money.Money;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** A document as one XHTML page in the buyer's language, with all that Norwegian law asks of a sales document. */
final class InvoiceHtml {
    private static final String STYLE = style();

    private final ExportedInvoice document;
    private final Words words;
    private final StringBuilder out = new StringBuilder();

    InvoiceHtml(ExportedInvoice document) {
        this.document = document;
        this.words = Words.of(document.buyer().language());
    }

    String page() {
        String title = words.say(document.isCredit() ? "creditNote" : "invoice") + " " + document.number();
        out.append("<html lang=\"")
                .append(words.language())
                .append("\"><head><title>")
                .append(text(title));
        out.append("</title><meta name=\"author\" content=\"")
                .append(text(document.seller().name()));
        out.append("\"/><style>")
                .append(STYLE.replace("$PAGE", quoted(words.say("page"))).replace("$OF", quoted(words.say("of"))));
        out.append("</style></head><body>");
        footer(document.seller());
        out.append("<table class=\"top\"><tr><td class=\"brand\">")
                .append(text(document.seller().name()));
        out.append("</td><td class=\"title\"><h1>").append(text(title)).append("</h1></td></tr></table>");
        out.append("<table class=\"top\"><tr><td class=\"to\">");
        buyer(document.buyer());
        out.append("</td><td class=\"about\"><table class=\"facts\">");
        facts();
        out.append("</table></td></tr></table>");
        lines();
        sums();
        payment();
        return out.append("</body></html>").toString();
    }

    /** Stands on every page. */
    private void footer(Seller seller) {
        out.append("<div id=\"footer\"><b>").append(text(seller.name())).append("</b> · ");
        out.append(text(seller.address().street() + ", " + seller.address().postalCode() + " "
                + seller.address().city() + ", " + words.say("norway")));
        out.append(" · ").append(text(seller.email())).append("<br/>");
        out.append(text("Org.nr. NO " + apart(seller.organisationNumber())));
        out.append(seller.vatNumber().isEmpty() ? "" : " MVA");
        out.append(seller.register().isEmpty() ? "" : " · " + text(seller.register()))
                .append("</div>");
    }

    private void buyer(Buyer buyer) {
        out.append("<b>").append(text(buyer.name())).append("</b><br/>");
        out.append(text(buyer.street())).append("<br/>");
        out.append(text(buyer.postalCode() + " " + buyer.city())).append("<br/>");
        out.append(text(country(buyer.country())));
        out.append("<p class=\"muted\">").append(text(words.say("organisation") + " " + buyer.organisationNumber()));
        buyer.vatNumber().ifPresent(number -> out.append("<br/>").append(text(words.say("vatNumber") + " " + number)));
        out.append("</p>");
    }

    private void facts() {
        fact(words.say("number"), document.number());
        fact(words.say("date"), words.day(document.heading().issuedOn()));
        if (!document.isCredit()) {
            fact(words.say("due"), words.day(document.heading().dueOn()));
        }
        document.heading()
                .corrects()
                .ifPresent(corrected -> fact(
                        words.say("corrects"),
                        corrected.number()
                                + corrected
                                        .issuedOn()
                                        .map(day -> ", " + words.day(day))
                                        .orElse("")));
        fact(words.say("reason"), document.heading().reason());
        fact(words.say("delivered"), delivered());
        fact(words.say("place"), place());
        fact(words.say("reference"), document.buyer().reference());
    }

    private String delivered() {
        Optional<LocalDate> from = document.deliveredFrom();
        Optional<LocalDate> until = document.deliveredUntil();
        if (from.isEmpty()) {
            return "";
        }
        String last = words.day(until.orElseThrow());
        return from.equals(until) ? last : words.day(from.get()) + " – " + last;
    }

    private String place() {
        return String.join(
                "; ",
                document.visits().stream()
                        .map(visit -> visit.postalCode() + " " + visit.city() + ", " + country(visit.country()))
                        .distinct()
                        .toList());
    }

    private void lines() {
        out.append("<table class=\"lines\"><thead><tr><th>")
                .append(text(words.say("description")))
                .append("</th>");
        number("th", words.say("quantity"));
        number("th", words.say("price"));
        number("th", words.say("vatShort"));
        number("th", words.say("amount") + " " + document.currencyCode());
        out.append("</tr></thead>");
        for (int i = 0; i < document.visits().size(); i++) {
            int visit = i;
            out.append("<tbody><tr class=\"visit\"><td colspan=\"5\">")
                    .append(visit(document.visits().get(i)));
            out.append("</td></tr>");
            document.lines().stream().filter(line -> line.visit() == visit).forEach(this::line);
            out.append("</tbody>");
        }
        out.append("</table>");
    }

    private String visit(DoneVisit visit) {
        if (visit.sentPart()) {
            return "<b>" + text(words.say("sent", visit.workOrder())) + "</b> · "
                    + text(words.say("case", visit.caseNumber()) + " · " + words.day(visit.departedOn()));
        }
        ZonedDateTime arrived = visit.arrivedAt().atZone(visit.zone());
        ZonedDateTime left = visit.departedAt().atZone(visit.zone());
        String until = visit.arrivedOn().equals(visit.departedOn())
                ? words.hour(left)
                : words.day(visit.departedOn()) + " " + words.hour(left);
        return "<b>" + text(words.say("visit", visit.workOrder())) + "</b> · "
                + text(words.say("case", visit.caseNumber()) + " · " + visit.postalCode() + " " + visit.city() + " · "
                        + words.day(visit.arrivedOn()) + " " + words.hour(arrived) + "–" + until + " ("
                        + visit.zone().getId() + ")");
    }

    private void line(BilledLine line) {
        out.append("<tr><td>").append(text(label(line))).append("</td>");
        String unit = line.quantity().unit();
        number("td", words.number(line.quantity().amount()) + " " + words.say("unit." + unit));
        number("td", words.price(line.unitPrice()) + words.say("per." + unit));
        number(
                "td",
                line.vat().category().equals("O")
                        ? "–"
                        : words.number(line.vat().percent()) + " %");
        number("td", amount(line.amount()));
        out.append("</tr>");
    }

    /** In the buyer's language; a part's name stands as it is. */
    private String label(BilledLine line) {
        String percent = words.number(line.percent());
        return switch (line.kind()) {
            case LABOUR -> line.percent().signum() == 0 ? words.say("labour") : words.say("labour.band", percent);
            case SURCHARGE -> words.say("surcharge", percent);
            case KILOMETRES -> words.say("kilometres");
            case CALLOUT -> words.say("callout");
            case PART -> line.label();
        };
    }

    private void sums() {
        out.append("<div class=\"sums\"><table>");
        sum("", words.say("net"), amount(document.sums().net()));
        for (VatShare share : document.vat()) {
            String taxable = amount(share.taxable());
            String percent = share.category().equals("O") ? "0" : words.number(share.percent());
            sum("", words.say("vatOf", percent, taxable), amount(share.vat()));
            if (share.vat().isZero()) {
                why(share);
            }
        }
        String total = words.say(document.isCredit() ? "credited" : "total");
        sum(
                "total",
                total,
                document.currencyCode() + " " + amount(document.sums().gross()));
        document.sums().inNok().ifPresent(this::inNok);
        out.append("</table></div>");
    }

    private void why(VatShare share) {
        String reason = words.find("exempt." + share.category())
                .orElse(share.exemptionReason().orElse(""));
        String code = share.exemptionCode().map(one -> " (" + one + ")").orElse("");
        out.append("<tr><td colspan=\"2\" class=\"muted\">")
                .append(text(reason + code))
                .append("</td></tr>");
    }

    private void inNok(InNok nok) {
        out.append("<tr><td colspan=\"2\" class=\"muted\">");
        out.append(text(words.say(
                "inNok",
                words.amount(nok.vat().amount(), Currency.getInstance("NOK")),
                document.currencyCode(),
                words.number(nok.rate()),
                words.day(nok.rateDate()))));
        out.append("</td></tr>");
    }

    private void payment() {
        if (document.isCredit()) {
            out.append("<p class=\"note\">")
                    .append(text(words.say("credit.note")))
                    .append("</p>");
            return;
        }
        out.append("<div class=\"pay\"><table><tr>");
        box(
                words.say("toPay"),
                document.currencyCode() + " " + amount(document.sums().gross()));
        box(words.say("due"), words.day(document.heading().dueOn()));
        box(words.say("kid"), document.heading().kid());
        out.append("</tr><tr>");
        if (!document.seller().account().accountNumber().isEmpty()) {
            box(words.say("account"), document.seller().account().accountNumber());
        }
        box("IBAN", grouped(document.seller().account().iban()));
        box("BIC", document.seller().account().bic());
        out.append("</tr></table></div>");
    }

    private void box(String name, String value) {
        out.append("<td><span class=\"muted\">").append(text(name)).append("</span><br/><b>");
        out.append(text(value)).append("</b></td>");
    }

    private void sum(String style, String name, String value) {
        out.append("<tr class=\"")
                .append(style)
                .append("\"><td>")
                .append(text(name))
                .append("</td>");
        number("td", value);
        out.append("</tr>");
    }

    private void fact(String name, String value) {
        if (!value.isBlank()) {
            out.append("<tr><th>")
                    .append(text(name))
                    .append("</th><td>")
                    .append(text(value))
                    .append("</td></tr>");
        }
    }

    private void number(String tag, String value) {
        out.append('<')
                .append(tag)
                .append(" class=\"number\">")
                .append(text(value))
                .append("</")
                .append(tag)
                .append('>');
    }

    private String amount(Money money) {
        return words.amount(money.amount(), money.currency());
    }

    private String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.forLanguageTag(words.language()));
    }

    private static String apart(String digits) {
        return digits.replaceAll("(\\d{3})(?=\\d)", "$1 ");
    }

    private static String grouped(String iban) {
        return iban.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static String quoted(String text) {
        return text.replaceAll("['\\\\]", "");
    }

    private static String style() {
        try (InputStream css = InvoiceHtml.class.getResourceAsStream("invoice.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Escaped, and without what XML cannot hold. */
    private static String text(String value) {
        return value.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
