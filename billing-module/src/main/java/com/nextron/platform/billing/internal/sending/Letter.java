package com.nextron.platform.billing.internal.sending;

import com.nextron.platform.billing.internal.document.ExportedInvoice;
import com.nextron.platform.billing.internal.pdf.Words;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The letter that a document comes with, in its own language. */
record Letter(String subject, String text) {
    private static final String BUNDLE = "com.nextron.platform.billing.internal.sending.letter";

    static Letter of(ExportedInvoice document) {
        Locale locale = document.buyer().language().locale();
        ResourceBundle says = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Letter.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Words words = Words.of(document.buyer().language());
        Object[] facts = {
            document.number(),
            document.seller().name(),
            document.currencyCode() + " " + words.amount(document.sums().gross()),
            words.day(document.heading().dueOn()),
            document.heading().kid(),
            account(document),
            document.seller().email(),
            document.buyer().name(),
            document.heading().corrects().map(ExportedInvoice.Corrected::number).orElse(""),
            document.heading().reason()
        };
        String kind = document.isCredit() ? "credit" : "invoice";
        return new Letter(
                new MessageFormat(says.getString("subject." + kind), locale).format(facts),
                new MessageFormat(says.getString("text." + kind), locale).format(facts));
    }

    private static String account(ExportedInvoice document) {
        var account = document.seller().account();
        return account.accountNumber().isEmpty()
                ? account.iban() + ", " + account.bic()
                : account.accountNumber() + " (" + account.iban() + ", " + account.bic() + ")";
    }
}
