package com.nextron.platform.tenant.internal.postalimport;

import com.nextron.platform.tenant.PostalImports.Report;
import com.nextron.platform.tenant.PostalRegister.PostalPlace;
import java.util.List;

/** What came of reading a file. */
sealed interface ReadRegister {
    /** What was read, whatever came of it. */
    Report report();

    /** The register may be used. */
    record Sound(List<PostalPlace> places, Report report) implements ReadRegister {}

    /** Nothing of it may be used. */
    record Unusable(String why, Report report) implements ReadRegister {}
}
