package com.nextron.platform.tenant.internal.postalimport;

/** A file that is not taken at all. Its message is a sentence for whoever uploaded it: what is wrong and what to do. */
class UnusableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableFile(String sentence) {
        super(sentence);
    }
}
