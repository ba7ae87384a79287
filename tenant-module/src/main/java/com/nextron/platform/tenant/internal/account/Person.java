package com.nextron.platform.tenant.internal.account;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Somebody who gets an account.
 *
 * @param email in lower case; also the user name
 */
public record Person(String firstName, String lastName, String email) {
    private static final int LONGEST_EMAIL = 200;
    private static final Pattern EMAIL = Pattern.compile(
            "[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+");

    public Person {
        firstName = firstName.strip();
        lastName = lastName.strip();
        email = emailOf(email);
    }

    /** The name as people say it. */
    public String name() {
        return firstName + " " + lastName;
    }

    /**
     * An address as it is kept: stripped and in lower case.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static String emailOf(String typed) {
        String email = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            throw new IllegalArgumentException("Write an e-mail address, such as kari@nordlys.example.");
        }
        return email;
    }

    /**
     * A phone number as it is kept.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static String phoneOf(String typed) {
        String phone = typed == null ? "" : typed.strip();
        if (!phone.matches("\\+?[0-9 ()-]{5,25}")) {
            throw new IllegalArgumentException("Write a phone number, such as +47 77 60 12 34.");
        }
        return phone;
    }
}
