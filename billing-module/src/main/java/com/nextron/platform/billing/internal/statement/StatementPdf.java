package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.Seller;
import com.nextron.platform.core.paper.PaperTemplate;

/** Turns a statement into a PDF. */
final class StatementPdf {
    private static final PaperTemplate LAYOUT = PaperTemplate.beside(StatementPdf.class, "statement.peb");

    private StatementPdf() {}

    static byte[] write(Sheet sheet, Seller operator) {
        return LAYOUT.pdf(new StatementPaper(sheet, operator).values());
    }
}
