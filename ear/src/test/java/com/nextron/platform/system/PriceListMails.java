package com.nextron.platform.system;

import com.nextron.platform.dev.CaughtMail;
import com.nextron.platform.dev.TestPlatform;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links to price lists that were mailed. */
final class PriceListMails {
    private static final Pattern LINK = Pattern.compile("/quote\\.xhtml\\?t=([A-Za-z0-9_-]{43})");

    private PriceListMails() {}

    /** The secrets of all links mailed for that case, in no order; waits for so many. */
    static List<String> secrets(TestPlatform platform, String caseNumber, int count) {
        return Eventually.until(
                "the mailed links to the price list of " + caseNumber,
                () -> platform.mail().mails().stream()
                        .filter(mail -> mail.text().contains(caseNumber))
                        .map(CaughtMail::text)
                        .map(LINK::matcher)
                        .filter(Matcher::find)
                        .map(found -> found.group(1))
                        .toList(),
                secrets -> secrets.size() == count);
    }
}
