package com.nextron.platform.tenant.internal.postalimport;

/** Thrown while a line is read; carries why it is refused. One of them ends a line, not the file. */
class RefusedLine extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal why;

    RefusedLine(Refusal why) {
        super(why.sentence(), null, false, false);
        this.why = why;
    }

    Refusal why() {
        return why;
    }
}
