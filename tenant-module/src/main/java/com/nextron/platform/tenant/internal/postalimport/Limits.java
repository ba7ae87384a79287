package com.nextron.platform.tenant.internal.postalimport;

/**
 * How large a register may be; beyond it a file is refused, however small its archive.
 *
 * @param bytes of the unpacked file, with everything before it in the archive
 * @param codes different codes
 * @param refusedPercent refused lines of a hundred, above which nothing is taken
 */
record Limits(long bytes, int codes, int refusedPercent) {
    /** One line, in bytes. GeoNames' longest has about 200. */
    static final int LINE = 2_000;

    /** Entries of an archive. */
    static final int ENTRIES = 50;

    /** What an import of the platform takes: 200 MB unpacked, 200,000 codes, two refused lines of a hundred. */
    static Limits usual() {
        return new Limits(200L * 1024 * 1024, 200_000, 2);
    }
}
