package com.nextron.platform.portal.pages;

import com.nextron.platform.core.csv.CsvTable;
import com.nextron.platform.portal.pages.ListPage.Column;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A list as a CSV file, sent in place of the page that shows it. */
final class ListFile {
    /** Whoever needs more narrows the list, or has it by the API page by page. */
    static final int MOST_ROWS = 10_000;

    private ListFile() {}

    static <T> void send(LazyList<T> rows, List<Column<T>> columns) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType("text/csv;charset=UTF-8;header=present");
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name(faces) + ".csv\"");
        try {
            CsvTable table = new CsvTable(
                    answer.getResponseOutputStream(),
                    columns.stream().map(Column::name).toList());
            rows.takeAll(row -> table.row(
                    columns.stream().map(column -> column.cell().apply(row)).toList()));
            table.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** The page's own, such as {@code invoices}. */
    private static String name(FacesContext faces) {
        String page = faces.getViewRoot().getViewId();
        return page.substring(page.lastIndexOf('/') + 1).replaceFirst("\\.xhtml$", "");
    }
}
