package com.nextron.platform.core.outbox;

/**
 * An e-mail to be sent. Publish it like any event; it leaves after the commit.
 *
 * @param to one address
 * @param subject one line
 * @param text plain text; links on lines of their own
 */
public record EmailRequested(String to, String subject, String text) implements PlatformEvent {}
