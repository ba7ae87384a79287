package com.nextron.platform.billing.internal.pdf;

import com.nextron.platform.billing.internal.document.BilledLine;
import com.nextron.platform.billing.internal.document.DoneVisit;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import com.nextron.platform.billing.internal.document.ExportedInvoice.Corrected;
import com.nextron.platform.billing.internal.document.ExportedInvoice.InNok;
import com.nextron.platform.billing.internal.document.VatShare;
import com.nextron.platform.billing.internal.rating.NoShow;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What stands on the paper of an invoice or credit note, in the buyer's language: all that Norwegian law asks for. */
final class InvoicePaper {
    private final ExportedInvoice document;
    private final Words words;

    InvoicePaper(ExportedInvoice document) {
        this.document = document;
        this.words = Words.of(document.buyer().language());
    }

    /** A fact on top. */
    record Fact(String name, String value) {}

    /** A visit, or a part that was sent, with its lines. */
    record VisitRow(String name, String when, List<LineRow> lines) {}

    record LineRow(String label, String quantity, String price, String vat, String amount) {}

    /**
     * VAT of one category.
     *
     * @param why there is none; empty where there is some
     */
    record VatRow(String name, String amount, String why) {}

    /** What the template names. */
    Map<String, Object> values() {
        return Map.ofEntries(
                Map.entry("document", document),
                Map.entry("words", words),
                Map.entry("title", words.say(document.isCredit() ? "creditNote" : "invoice") + " " + document.number()),
                Map.entry("organisationNumber", grouped(document.seller().organisationNumber(), 3)),
                Map.entry("facts", facts()),
                Map.entry("visits", visits()),
                Map.entry("shares", document.vat().stream().map(this::share).toList()),
                Map.entry(
                        "toPay",
                        document.currencyCode()
                                + " "
                                + words.amount(document.sums().gross())),
                Map.entry("inNok", document.sums().inNok().map(this::inNok).orElse("")),
                Map.entry("iban", grouped(document.seller().account().iban(), 4)));
    }

    private List<Fact> facts() {
        List<Fact> all = List.of(
                new Fact(words.say("number"), document.number()),
                new Fact(
                        words.say(document.isCredit() ? "date.credit" : "date"),
                        words.day(document.heading().issuedOn())),
                new Fact(
                        words.say("due"),
                        document.isCredit() ? "" : words.day(document.heading().dueOn())),
                new Fact(
                        words.say("corrects"),
                        document.heading().corrects().map(this::corrected).orElse("")),
                new Fact(words.say("reason"), document.heading().reason()),
                new Fact(words.say("delivered"), delivered()),
                new Fact(words.say("place"), place()),
                new Fact(words.say("reference"), document.buyer().reference()));
        return all.stream().filter(fact -> !fact.value().isBlank()).toList();
    }

    private String corrected(Corrected invoice) {
        return invoice.number()
                + invoice.issuedOn().map(day -> ", " + words.day(day)).orElse("");
    }

    private String delivered() {
        Optional<LocalDate> from = document.deliveredFrom();
        if (from.isEmpty()) {
            return "";
        }
        LocalDate until = document.deliveredUntil().orElseThrow();
        return from.get().equals(until) ? words.day(until) : words.day(from.get()) + " – " + words.day(until);
    }

    private String place() {
        return String.join(
                "; ",
                document.visits().stream()
                        .map(visit -> visit.postalCode() + " " + visit.city() + ", " + words.country(visit.country()))
                        .distinct()
                        .toList());
    }

    private List<VisitRow> visits() {
        return IntStream.range(0, document.visits().size())
                .mapToObj(at -> visit(
                        document.visits().get(at),
                        document.lines().stream()
                                .filter(line -> line.visit() == at)
                                .map(this::line)
                                .toList()))
                .toList();
    }

    private VisitRow visit(DoneVisit visit, List<LineRow> lines) {
        String about = words.say("case", visit.caseNumber());
        return visit.sentPart()
                ? new VisitRow(
                        words.say("sent", visit.workOrder()), about + " · " + words.day(visit.departedOn()), lines)
                : new VisitRow(
                        words.say("visit", visit.workOrder()),
                        about + " · " + visit.postalCode() + " " + visit.city() + " · " + onSite(visit),
                        lines);
    }

    private String onSite(DoneVisit visit) {
        ZonedDateTime arrived = visit.arrivedAt().atZone(visit.zone());
        ZonedDateTime left = visit.departedAt().atZone(visit.zone());
        String until = visit.arrivedOn().equals(visit.departedOn())
                ? words.hour(left)
                : words.day(visit.departedOn()) + " " + words.hour(left);
        return words.day(visit.arrivedOn()) + " " + words.hour(arrived) + "–" + until + ", " + words.say("localTime");
    }

    private LineRow line(BilledLine line) {
        String unit = line.quantity().unit();
        return new LineRow(
                label(line),
                words.number(line.quantity().amount()) + " " + words.say("unit." + unit),
                words.price(line.unitPrice()) + words.say("per." + unit),
                line.vat().category().equals("O")
                        ? "–"
                        : words.number(line.vat().percent()) + " %",
                words.amount(line.amount()));
    }

    /** In the buyer's language; a part's name stands as it is. */
    private String label(BilledLine line) {
        String percent = words.number(line.percent());
        return switch (line.kind()) {
            case LABOUR -> line.percent().signum() == 0 ? words.say("labour") : words.say("labour.band", percent);
            case SURCHARGE -> words.say("surcharge", percent);
            case KILOMETRES -> words.say("kilometres");
            case CALLOUT -> words.say(line.label().equals(NoShow.LABEL) ? "noShow" : "callout");
            case PART -> line.label();
        };
    }

    private VatRow share(VatShare share) {
        String percent = share.category().equals("O") ? "0" : words.number(share.percent());
        return new VatRow(
                words.say("vatOf", percent, words.amount(share.taxable())),
                words.amount(share.vat()),
                share.vat().isZero() ? why(share) : "");
    }

    private String why(VatShare share) {
        return words.find("exempt." + share.category())
                        .orElse(share.exemptionReason().orElse(""))
                + share.exemptionCode().map(code -> " (" + code + ")").orElse("");
    }

    private String inNok(InNok nok) {
        return words.say(
                "inNok",
                words.amount(nok.vat()),
                document.currencyCode(),
                words.number(nok.rate()),
                words.day(nok.rateDate()));
    }

    /** With a blank after each so many characters. */
    private static String grouped(String code, int size) {
        return code.replaceAll("(.{" + size + "})(?=.)", "$1 ");
    }
}
