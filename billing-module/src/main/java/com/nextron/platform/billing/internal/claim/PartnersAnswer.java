package com.nextron.platform.billing.internal.claim;

import com.nextron.platform.billing.Claims.Answer;
import com.nextron.platform.billing.Claims.Correction;
import com.nextron.platform.billing.Claims.LineState;
import com.nextron.platform.billing.LineKind;
import com.nextron.platform.billing.internal.claim.ClaimNote.Done;
import com.nextron.platform.core.money.Digits;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * What a partner answered, checked. Lines that were asked about, cut or corrected are open again; the others keep what was
 * decided.
 */
record PartnersAnswer(ClaimedLines lines, List<Done> done) {
    private static final int LONGEST = 500;
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);

    static PartnersAnswer checked(Answer answer, ClaimedLines before, Currency currency) {
        Checks checks = new Checks().text("comment", answer.comment(), LONGEST);
        ClaimedLines lines = before.each(
                line -> line.state() == LineState.ASKED || line.state() == LineState.REDUCED ? line.open() : line);
        List<Done> done = new ArrayList<>();
        done.add(new Done(
                0, "Answered", answer.comment() == null ? "" : answer.comment().strip()));
        for (Correction wanted : answer.corrections()) {
            if (lines.at(wanted.position()).isEmpty()) {
                checks.require(
                        false,
                        new FieldError(
                                "amount" + wanted.position(), "The claim has no line " + wanted.position() + "."));
                continue;
            }
            ClaimedLine line = lines.at(wanted.position()).get();
            ClaimedLine corrected = corrected(line, wanted, currency);
            check(checks, line, wanted, corrected);
            if (corrected.claimed().compareTo(line.claimed()) != 0) {
                lines = lines.with(corrected);
                done.add(told(line, corrected, wanted, currency));
            }
        }
        checks.done();
        // With an answer the claim is finance's again, whatever was left as it is.
        return new PartnersAnswer(lines.isDecided() ? lines.each(ClaimedLine::open) : lines, done);
    }

    /** Kilometres are priced as before, rounded once (D-B5); any other line is an amount. */
    private static ClaimedLine corrected(ClaimedLine line, Correction wanted, Currency currency) {
        if (line.kind() == LineKind.KILOMETRES && wanted.kilometres() != null) {
            Money amount = new Money(line.unitPrice().multiply(wanted.kilometres()), currency);
            return line.corrected(wanted.kilometres(), amount.amount());
        }
        return wanted.amount() == null
                ? line
                : line.corrected(line.quantity(), new Money(wanted.amount(), currency).amount());
    }

    private static void check(Checks checks, ClaimedLine line, Correction wanted, ClaimedLine corrected) {
        boolean more = corrected.claimed().compareTo(line.claimed()) > 0;
        String position = String.valueOf(line.position());
        checks.require(
                corrected.claimed().signum() >= 0 && corrected.claimed().compareTo(MOST) <= 0,
                new FieldError("amount" + position, "Write nothing below zero, and no more than ten million."));
        if (more) {
            checks.text("reason" + position, wanted.reason(), LONGEST);
        }
    }

    private static Done told(ClaimedLine line, ClaimedLine corrected, Correction wanted, Currency currency) {
        String from = new Money(line.claimed(), currency) + " to " + new Money(corrected.claimed(), currency);
        String driven = line.quantity().compareTo(corrected.quantity()) == 0
                ? ""
                : " (" + Digits.of(line.quantity()) + " to " + Digits.of(corrected.quantity()) + " km)";
        String why = wanted.reason() == null || wanted.reason().isBlank()
                ? ""
                : " " + wanted.reason().strip();
        return new Done(line.position(), "Corrected", line.label() + " from " + from + driven + "." + why);
    }
}
