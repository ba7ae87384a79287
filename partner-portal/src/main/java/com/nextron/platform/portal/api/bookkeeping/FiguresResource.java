package com.nextron.platform.portal.api.bookkeeping;

import com.nextron.platform.billing.FinanceFigures;
import com.nextron.platform.billing.FinanceFigures.CountryMonth;
import com.nextron.platform.billing.FinanceFigures.MonthEnd;
import com.nextron.platform.billing.FinanceFigures.ProductCost;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the months came to. */
@Path("/figures")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
public class FiguresResource {
    @Inject
    private FinanceFigures figures;

    @GET
    @Path("/countries")
    @Operation(summary = "Revenue, what partners get and margin by month and country; from and to as 2026-11")
    public List<CountryMonth> byCountry(@QueryParam("from") String from, @QueryParam("to") String to) {
        return figures.byCountry(month("from", from), month("to", to));
    }

    @GET
    @Path("/products")
    @Operation(summary = "What the warranty cost by model; from and to as 2026-11")
    public List<ProductCost> byProduct(@QueryParam("from") String from, @QueryParam("to") String to) {
        return figures.warrantyByProduct(month("from", from), month("to", to));
    }

    @GET
    @Path("/month-ends/{month}")
    @Operation(summary = "What was issued in a month (2026-11) and what is still open up to its end")
    public MonthEnd monthEnd(@PathParam("month") String month) {
        return figures.monthEnd(month("month", month));
    }

    /** Null for none: the facade says what is missing. */
    private static YearMonth month(String field, String typed) {
        try {
            return typed == null || typed.isBlank() ? null : YearMonth.parse(typed.strip());
        } catch (DateTimeException e) {
            throw new InvalidInput(new FieldError(field, "Write the month as 2026-11."));
        }
    }
}
