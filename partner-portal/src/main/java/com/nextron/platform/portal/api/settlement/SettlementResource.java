package com.nextron.platform.portal.api.settlement;

import com.nextron.platform.billing.Reconciliation;
import com.nextron.platform.billing.Reconciliation.ReconciledMonth;
import com.nextron.platform.billing.SelfBilling;
import com.nextron.platform.billing.SelfBilling.ChangeSwitch;
import com.nextron.platform.billing.SelfBilling.SwitchView;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PathId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a month adds up, and who writes a partner's invoices. */
@Path("/settlement")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Settlement")
public class SettlementResource {
    @Inject
    private Reconciliation reconciliation;

    @Inject
    private SelfBilling selfBilling;

    @GET
    @Path("/reconciliation/{month}")
    @Operation(summary = "Visits, claims and statements of a month (2026-11) held against each other; for finance")
    public ReconciledMonth reconciliation(@PathParam("month") String month) {
        return reconciliation.of(Body.parse("month", month, SettlementResource::month));
    }

    @GET
    @Path("/self-billing/{partner}")
    @Operation(summary = "Whether Nextron writes the partner's invoices, and since when, newest first")
    public List<SwitchView> selfBilling(@PathParam("partner") String partner) {
        return selfBilling.history(PathId.tenant(partner));
    }

    @POST
    @Path("/self-billing/{partner}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Switches self-billing on or off for a partner",
            description =
                    "Not simply allowed in Norway: give the written agreement's reference. vatNumber and vatPercent where"
                            + " the partner charges VAT.")
    public SwitchView change(@PathParam("partner") String partner, SwitchJson wanted) {
        SwitchJson change = Body.required(wanted);
        return selfBilling.change(
                PathId.tenant(partner),
                new ChangeSwitch(
                        change.on(),
                        change.since(),
                        change.agreement(),
                        change.vatNumber(),
                        change.vatPercent(),
                        change.reason()));
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("Write the month as 2026-11.", e);
        }
    }

    /** How self-billing shall stand. */
    public record SwitchJson(
            boolean on, LocalDate since, String agreement, String vatNumber, BigDecimal vatPercent, String reason) {}
}
