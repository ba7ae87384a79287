package com.nextron.platform.portal.api.settlement;

import com.nextron.platform.billing.Claims;
import com.nextron.platform.billing.Claims.ClaimView;
import com.nextron.platform.billing.Statements;
import com.nextron.platform.billing.Statements.CloseOutcome;
import com.nextron.platform.billing.Statements.ClosePeriod;
import com.nextron.platform.billing.Statements.CorrectedLine;
import com.nextron.platform.billing.Statements.Correction;
import com.nextron.platform.billing.Statements.EntryKind;
import com.nextron.platform.billing.Statements.MonthTotal;
import com.nextron.platform.billing.Statements.NewEntry;
import com.nextron.platform.billing.Statements.Ready;
import com.nextron.platform.billing.Statements.StatementFile;
import com.nextron.platform.billing.Statements.StatementFormat;
import com.nextron.platform.billing.Statements.StatementView;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.problem.ProblemType;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PageJson;
import com.nextron.platform.portal.api.PagingParams;
import com.nextron.platform.portal.api.PathId;
import com.nextron.platform.portal.api.ProblemJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Settlement statements: what a partner gets for a period. */
@Path("/statements")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements")
public class StatementsResource {
    @Inject
    private Statements statements;

    @Inject
    private Claims claims;

    @GET
    @Operation(summary = "Closed statements; filters: partner, period, currency, kind")
    public PageJson<StatementView> list(@BeanParam PagingParams paging) {
        return PageJson.of(statements.list(paging.query()), paging, StatementView::id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Closes a period of a partner: its approved claims get a number and never change again",
            description =
                    "Holds approved claims up to the end of period (2026-11, by the arrival in the site's zone) in that"
                            + " currency. What is approved later goes on the next statement.")
    @APIResponseSchema(value = StatementView.class, responseCode = "201")
    public Response close(CloseJson wanted) {
        CloseJson close = Body.required(wanted);
        TenantId partner = Body.parse("partner", close.partner(), TenantId::new);
        if (partner == null) {
            throw new NotFound();
        }
        CloseOutcome outcome = statements.close(partner, new ClosePeriod(close.currency(), close.period()));
        if (outcome instanceof CloseOutcome.Closed closed) {
            return Response.created(
                            URI.create("statements/" + closed.statement().id()))
                    .entity(closed.statement())
                    .build();
        }
        String why = outcome instanceof CloseOutcome.AlreadyClosed before
                ? "The period is closed, as " + before.number() + ". What was approved since goes on the next one."
                : "No claim of that partner and currency is approved.";
        return ProblemJson.of(ProblemType.WRONG_STATE, why).response();
    }

    @GET
    @Path("/claims")
    @Operation(summary = "The claims, as under /claims", deprecated = true)
    public PageJson<ClaimView> claims(@BeanParam PagingParams paging) {
        return PageJson.of(claims.list(paging.query()), paging, ClaimView::id);
    }

    @GET
    @Path("/months")
    @Operation(summary = "Sums of claims by month and currency")
    public List<MonthTotal> months() {
        return statements.months();
    }

    @GET
    @Path("/ready")
    @Operation(summary = "What could be closed: approved claims that are on no statement")
    public List<Ready> ready() {
        return statements.ready();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One statement with its lines, and what was invoiced and paid")
    public StatementView find(@PathParam("id") String id) {
        return statements.find(PathId.uuid(id));
    }

    @GET
    @Path("/{id}/files/{format}")
    @Produces({"application/pdf", "text/csv", "application/xml", MediaType.APPLICATION_JSON})
    @Operation(summary = "A statement's file: pdf, csv, or peppol where Nextron writes the invoice")
    public Response file(@PathParam("id") String id, @PathParam("format") String format) {
        StatementFile file = statements.file(PathId.uuid(id), format(format));
        return Response.ok(file.content(), file.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    @POST
    @Path("/{id}/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Takes back what was paid too much, by a statement of its own",
            description = "lines name those of the statement by their position, with the amount taken back.")
    @APIResponseSchema(value = StatementView.class, responseCode = "201")
    public Response correct(@PathParam("id") String id, CorrectionJson wanted) {
        CorrectionJson correction = Body.required(wanted);
        List<CorrectedLine> lines = correction.lines() == null
                ? List.of()
                : correction.lines().stream()
                        .map(one -> new CorrectedLine(one.position(), one.amount()))
                        .toList();
        StatementView made = statements.correct(PathId.uuid(id), new Correction(correction.reason(), lines));
        return Response.created(URI.create("statements/" + made.id()))
                .entity(made)
                .build();
    }

    @POST
    @Path("/{id}/entries")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Records the partner's invoice against a statement, or a payment",
            description = "kind: INVOICE (amount without VAT, gross with it) or PAYMENT.")
    public StatementView record(@PathParam("id") String id, EntryJson wanted) {
        EntryJson entry = Body.required(wanted);
        return statements.record(
                PathId.uuid(id),
                new NewEntry(
                        Body.constant("kind", entry.kind(), EntryKind.class),
                        entry.reference(),
                        entry.day(),
                        entry.amount(),
                        entry.gross()));
    }

    @POST
    @Path("/{id}/entries/{entry}/strike")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Strikes a wrong entry out; it stays readable with the reason")
    public StatementView strike(@PathParam("id") String id, @PathParam("entry") String entry, StrikeJson why) {
        UUID statement = PathId.uuid(id);
        return statements.strike(
                statement, PathId.uuid(entry), Body.required(why).reason());
    }

    private static StatementFormat format(String name) {
        return Arrays.stream(StatementFormat.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What is to be closed. */
    public record CloseJson(String partner, String currency, String period) {}

    /** What is taken back of a statement. */
    public record CorrectionJson(String reason, List<CorrectedLineJson> lines) {}

    /** What is taken back of a line. */
    public record CorrectedLineJson(int position, BigDecimal amount) {}

    /** The partner's invoice, or a payment. */
    public record EntryJson(String kind, String reference, LocalDate day, BigDecimal amount, BigDecimal gross) {}

    /** Why an entry is struck out. */
    public record StrikeJson(String reason) {}
}
