package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.Seller;
import com.nextron.platform.billing.Statements.StatementLine;
import com.nextron.platform.billing.Statements.StatementRef;
import com.nextron.platform.core.money.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A statement as one XHTML page. It says itself whether it is an invoice, and what the partner has to do with it. */
final class StatementHtml {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter ARRIVED = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final int HOUR = 60;
    private static final String STYLE =
            """
            @page { size: A4; margin: 18mm 16mm 20mm 16mm;
              @bottom-left { content: '%s'; font: 8pt 'Liberation Sans'; color: #52656a; }
              @bottom-right { content: 'Page ' counter(page) ' of ' counter(pages); font: 8pt 'Liberation Sans'; color: #52656a; } }
            body { margin: 0; font-family: 'Liberation Sans'; font-size: 9.5pt; line-height: 1.4; color: #15262a; }
            .brand { color: #0b5e63; font-weight: bold; font-size: 12pt; }
            h1 { font-size: 19pt; margin: 6mm 0 1mm 0; } p { margin: 0 0 1.5mm 0; } .muted { color: #52656a; }
            table { width: 100%%; border-collapse: collapse; } td, th { text-align: left; vertical-align: top; }
            .parties { margin: 6mm 0 7mm 0; } .parties td { width: 50%%; padding-right: 6mm; }
            .label { font-size: 8pt; color: #52656a; } .name { font-weight: bold; font-size: 11pt; }
            .say { border: 0.5mm solid #0b5e63; padding: 3mm 4mm; margin: 0 0 7mm 0; page-break-inside: avoid; }
            .say .big { font-size: 12pt; font-weight: bold; margin-bottom: 1mm; }
            .list { -fs-table-paginate: paginate; } .list th { border-bottom: 0.4mm solid #8b9ea2; font-size: 8pt; color: #52656a; padding: 1.2mm 2.5mm 1.2mm 0; }
            .list td { border-bottom: 0.2mm solid #d3dcdd; padding: 1.6mm 2.5mm 1.6mm 0; } .list tr { page-break-inside: avoid; }
            .list .last { padding-right: 0; } .list .whole { white-space: nowrap; } .list .note { font-size: 8.5pt; color: #52656a; padding-top: 0; }
            .list .noted td { border-bottom: 0; page-break-after: avoid; }
            .number { text-align: right; white-space: nowrap; }
            .sums { width: 90mm; margin: 4mm 0 0 auto; page-break-inside: avoid; } .sums td { padding: 1mm 0; }
            .sums .all td { border-top: 0.5mm solid #15262a; font-size: 12pt; font-weight: bold; padding-top: 2mm; }
            .rules { margin-top: 9mm; font-size: 8.5pt; color: #52656a; page-break-inside: avoid; }
            """;

    private final Sheet sheet;
    private final Seller operator;

    StatementHtml(Sheet sheet, Seller operator) {
        this.sheet = sheet;
        this.operator = operator;
    }

    String page() {
        return "<html><head><title>" + text(title()) + "</title><meta name=\"author\" content=\""
                + text(operator.name())
                + "\"/><style>" + STYLE.formatted(title().replaceAll("[^A-Za-z0-9 ,-]", "")) + "</style></head><body>"
                + "<div class=\"brand\">" + text(operator.name()) + "</div><h1>" + text(title()) + "</h1>"
                + "<p class=\"muted\">" + text(lead()) + "</p>" + parties() + whatItIs() + lines() + sums() + rules()
                + "</body></html>";
    }

    private String title() {
        if (sheet.isSelfBilled()) {
            return (sheet.isCorrection() ? "Self-billed credit note " : "Self-billed invoice ")
                    + sheet.invoiceNumber().orElseThrow();
        }
        return (sheet.isCorrection() ? "Correction statement " : "Settlement statement ") + sheet.number();
    }

    private String lead() {
        String what = sheet.corrects()
                .map(StatementRef::number)
                .map(wrong -> "Corrects statement " + wrong + ". " + sheet.reason() + " ")
                .orElse("");
        return what + (sheet.isSelfBilled() ? "Statement " + sheet.number() + ". " : "") + "Visits up to the end of "
                + MONTH.format(sheet.period()) + ", by the day of arrival at the site. Closed on "
                + DAY.format(sheet.closedOn()) + ".";
    }

    private String parties() {
        Sheet.Partner partner = sheet.partner();
        String registered = partner.vatNumber().isBlank() ? "" : "<br/>VAT number " + text(partner.vatNumber());
        return "<table class=\"parties\"><tr><td><span class=\"label\">"
                + (sheet.isSelfBilled() ? "Supplier" : "Service partner") + "</span><br/><span class=\"name\">"
                + text(partner.name()) + "</span><br/>" + text(partner.postalCode() + " " + partner.city()) + ", "
                + text(partner.country()) + "<br/>Organisation number " + text(partner.organisationNumber())
                + registered
                + "</td><td><span class=\"label\">" + (sheet.isSelfBilled() ? "Customer" : "Invoice to")
                + "</span><br/><span class=\"name\">" + text(operator.name()) + "</span><br/>"
                + text(operator.address().street() + ", " + operator.address().postalCode() + " "
                        + operator.address().city() + ", " + operator.address().country())
                + "<br/>Organisation number " + text(operatorNumber()) + "<br/>" + text(operator.email())
                + "</td></tr></table>";
    }

    private String operatorNumber() {
        return operator.vatNumber().isEmpty()
                ? operator.organisationNumber()
                : operator.vatNumber().replaceFirst("^([A-Z]{2})([0-9]+)(MVA)$", "$1 $2 $3");
    }

    private String whatItIs() {
        return "<div class=\"say\">" + (sheet.isSelfBilled() ? selfBilled() : basis()) + "</div>";
    }

    private String basis() {
        Money net = sheet.sums().net();
        if (sheet.isCorrection()) {
            return "<p class=\"big\">This is not an invoice.</p><p>Send " + text(operator.name())
                    + " a credit note for <strong>" + amount(opposite(net)) + "</strong> without VAT, naming statement "
                    + "<strong>" + text(sheet.number()) + "</strong>.</p>";
        }
        return "<p class=\"big\">This is not an invoice.</p><p>Invoice " + text(operator.name())
                + " for <strong>" + amount(net) + "</strong> without VAT, naming statement <strong>"
                + text(sheet.number()) + "</strong>. Add VAT as your own registration asks.</p>";
    }

    private String selfBilled() {
        return "<p class=\"big\">" + (sheet.isCorrection() ? "This is a credit note" : "This is an invoice")
                + " written by the customer.</p><p>" + text(operator.name()) + " writes it in the name of "
                + text(sheet.partner().name()) + " by agreement " + text(sheet.agreement())
                + ". Do not send one of your own for these visits.</p>";
    }

    private String lines() {
        StringBuilder rows =
                new StringBuilder("<table class=\"list\"><thead><tr><th>Visit</th><th>Arrived (site time)</th>"
                        + "<th>Place</th><th class=\"number\">Billed time</th><th class=\"number\">Driven</th>"
                        + "<th class=\"number\">" + (sheet.isCorrection() ? "Was" : "Claimed") + "</th>"
                        + "<th class=\"number last\">" + (sheet.isCorrection() ? "Correction" : "Approved") + " ("
                        + sheet.sums().net().currency().getCurrencyCode() + ")</th></tr></thead><tbody>");
        sheet.lines().forEach(line -> rows.append(row(line)));
        return rows.append("</tbody></table>").toString();
    }

    private String row(StatementLine line) {
        String noted = line.note().isBlank() ? "" : " noted";
        return "<tr class=\"claim" + noted + "\"><td class=\"whole\">" + text(line.workOrderNumber()) + ", "
                + line.visitNumber() + "</td><td class=\"whole\">"
                + ARRIVED.format(line.arrivedAt().atZone(ZoneId.of(line.zone()))) + "</td><td>" + text(line.city())
                + (line.covered() ? " <span class=\"muted\">(warranty)</span>" : "") + "</td><td class=\"number\">"
                + line.billedMinutes() / HOUR + " h " + line.billedMinutes() % HOUR
                + " min</td><td class=\"number\">" + number(line.kilometres(), "#,##0.##")
                + " km</td><td class=\"number\">" + bare(line.claimed()) + "</td><td class=\"number last\">"
                + bare(line.amount()) + "</td></tr>"
                + (noted.isEmpty()
                        ? ""
                        : "<tr><td></td><td class=\"note\" colspan=\"6\">" + text(line.note()) + "</td></tr>");
    }

    private String sums() {
        Sheet.Sums sums = sheet.sums();
        int visits = sheet.lines().size();
        String net = "<tr class=\"" + (sheet.isSelfBilled() ? "" : "all") + "\"><td>"
                + visits + (visits == 1 ? " visit" : " visits") + ", without VAT</td><td class=\"number\">"
                + amount(sums.net())
                + "</td></tr>";
        String vat = !sheet.isSelfBilled()
                ? ""
                : "<tr><td>" + vatWords() + "</td><td class=\"number\">" + amount(sums.vat())
                        + "</td></tr><tr class=\"all\"><td>" + (sheet.isCorrection() ? "Credited" : "To be paid")
                        + "</td><td class=\"number\">" + amount(sums.gross()) + "</td></tr>";
        return "<table class=\"sums\">" + net + vat + "</table>";
    }

    private String vatWords() {
        return sheet.sums().vatPercent().signum() == 0
                ? "No VAT: outside the scope of the supplier's VAT"
                : "VAT " + number(sheet.sums().vatPercent(), "#,##0.##") + " %";
    }

    private String rules() {
        return "<p class=\"rules\">Every visit is paid by the partner's rate card, whether the warranty covers it or not "
                + "(B2). Labour, surcharges by time of day, kilometres and call-out are rounded once a line (D-B5). What "
                + "is approved after this statement was closed is on the next one.</p>";
    }

    private static Money opposite(Money money) {
        return new Money(money.amount().negate(), money.currency());
    }

    private static String amount(Money money) {
        return money.currency().getCurrencyCode() + "\u00a0" + bare(money);
    }

    private static String bare(Money money) {
        int digits = Math.max(0, money.currency().getDefaultFractionDigits());
        return number(money.amount(), "#,##0" + (digits == 0 ? "" : "." + "0".repeat(digits)));
    }

    private static String number(BigDecimal number, String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('\u00a0');
        symbols.setMinusSign('\u2212');
        return new DecimalFormat(pattern, symbols).format(number);
    }

    private static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", "");
    }
}
