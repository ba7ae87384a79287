package com.nextron.platform.portal.api.bookkeeping;

import com.nextron.platform.billing.LedgerAccounts;
import com.nextron.platform.billing.LedgerAccounts.Mapping;
import com.nextron.platform.billing.LedgerAccounts.Wanted;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PathId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** By which accounts invoices are booked. */
@Path("/ledger-accounts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exports")
public class LedgerAccountsResource {
    @Inject
    private LedgerAccounts accounts;

    @GET
    @Operation(summary = "Account, VAT code and department by company, kind of line and VAT category")
    public List<Mapping> list() {
        return accounts.list();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Enters a mapping; one of the same company, kind and category is replaced",
            description = "* stands for all companies, kinds or categories; the most exact mapping counts.")
    public Mapping save(Wanted wanted) {
        return accounts.save(Body.required(wanted));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Takes a mapping away; the next best one holds from then on")
    public void remove(@PathParam("id") String id) {
        accounts.remove(PathId.uuid(id));
    }
}
