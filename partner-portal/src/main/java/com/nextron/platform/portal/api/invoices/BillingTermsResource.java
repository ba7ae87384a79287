package com.nextron.platform.portal.api.invoices;

import com.nextron.platform.billing.BillingTerms;
import com.nextron.platform.billing.BillingTerms.TermsView;
import com.nextron.platform.billing.BillingTerms.WantedTerms;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PathId;
import com.nextron.platform.portal.api.Version;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a customer is invoiced. */
@Path("/customers/{id}/billing-terms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customers")
public class BillingTermsResource {
    @Inject
    private BillingTerms terms;

    @GET
    @Operation(summary = "How a customer is invoiced; version 0 for the usual terms")
    @APIResponseSchema(TermsView.class)
    public Response of(@PathParam("id") String id) {
        TermsView found = terms.of(PathId.tenant(id));
        return Version.ok(found, found.version());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Changes how a customer is invoiced",
            description =
                    "Drafts keep the period they gather visits for; the rest is taken as registered when they are issued."
                            + " The VAT number is checked as its country writes it.")
    public TermsView change(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, WantedTerms wanted) {
        TenantId customer = PathId.tenant(id);
        Version.check(ifMatch, () -> terms.of(customer).version());
        return terms.change(customer, Body.required(wanted));
    }
}
