package com.nextron.platform.billing.internal.rating;

/** What a line is called and how it came to be. Said only when somebody reads it: most lines are only added up. */
public interface LineWords {
    String label();

    /** A sentence with the rule's number. */
    String explanation();

    /** Words that are known already. */
    record Written(String label, String explanation) implements LineWords {}
}
