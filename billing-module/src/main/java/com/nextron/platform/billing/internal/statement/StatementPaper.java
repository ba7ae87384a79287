package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.Seller;
import com.nextron.platform.billing.Statements.StatementLine;
import com.nextron.platform.billing.Statements.StatementRef;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.place.Country;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** What stands on the paper of a statement. It says itself whether it is an invoice, and what the partner has to do with it. */
final class StatementPaper {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter ARRIVED = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final int HOUR = 60;

    private final Sheet sheet;
    private final Seller operator;

    StatementPaper(Sheet sheet, Seller operator) {
        this.sheet = sheet;
        this.operator = operator;
    }

    record Row(
            String visit,
            String arrived,
            String place,
            boolean covered,
            String time,
            String driven,
            String claimed,
            String approved,
            String note) {}

    /** What the template names. */
    Map<String, Object> values() {
        Sheet.Sums sums = sheet.sums();
        return Map.ofEntries(
                Map.entry("sheet", sheet),
                Map.entry("operator", operator),
                Map.entry("title", title()),
                Map.entry("lead", lead()),
                Map.entry("operatorNumber", operatorNumber()),
                Map.entry("operatorCountry", new Country(operator.address().country()).displayName()),
                Map.entry("partnerCountry", new Country(sheet.partner().country()).displayName()),
                Map.entry("owed", amount(sheet.isCorrection() ? opposite(sums.net()) : sums.net())),
                Map.entry("lines", sheet.lines().stream().map(this::row).toList()),
                Map.entry("net", amount(sums.net())),
                Map.entry("vatName", vatName()),
                Map.entry("vat", amount(sums.vat())),
                Map.entry("gross", amount(sums.gross())));
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

    private String operatorNumber() {
        return operator.vatNumber().isEmpty()
                ? operator.organisationNumber()
                : operator.vatNumber().replaceFirst("^([A-Z]{2})([0-9]+)(MVA)$", "$1 $2 $3");
    }

    private Row row(StatementLine line) {
        return new Row(
                line.workOrderNumber() + ", " + line.visitNumber(),
                ARRIVED.format(line.arrivedAt().atZone(ZoneId.of(line.zone()))),
                line.city(),
                line.covered(),
                time(line.billedMinutes()),
                number(line.kilometres(), "#,##0.##") + " km",
                bare(line.claimed()),
                bare(line.amount()),
                line.note());
    }

    private static String time(int minutes) {
        return minutes / HOUR + " h" + (minutes % HOUR == 0 ? "" : " " + minutes % HOUR + " min");
    }

    private String vatName() {
        return sheet.sums().vatPercent().signum() == 0
                ? "No VAT: outside the scope of the supplier's VAT"
                : "VAT " + number(sheet.sums().vatPercent(), "#,##0.##") + " %";
    }

    private static Money opposite(Money money) {
        return new Money(money.amount().negate(), money.currency());
    }

    private static String amount(Money money) {
        return money.toString();
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
}
