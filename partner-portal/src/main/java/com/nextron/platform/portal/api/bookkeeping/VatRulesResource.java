package com.nextron.platform.portal.api.bookkeeping;

import com.nextron.platform.billing.VatTable;
import com.nextron.platform.billing.VatTable.AskVat;
import com.nextron.platform.billing.VatTable.VatRuleView;
import com.nextron.platform.billing.VatTable.WantedRule;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PageJson;
import com.nextron.platform.portal.api.PagingParams;
import com.nextron.platform.portal.api.PathId;
import jakarta.enterprise.context.RequestScoped;
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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The VAT table. */
@Path("/vat-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prices")
public class VatRulesResource {
    @Inject
    private VatTable table;

    @GET
    @Operation(
            summary = "Rules of the VAT table, newest first; filters: place, customerCountry, category",
            description = "The rules that are shipped are a reading of the law, which a tax adviser should confirm.")
    public PageJson<VatRuleView> list(@BeanParam PagingParams paging) {
        return PageJson.of(table.rules(paging.query()), paging, VatRuleView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One rule")
    public VatRuleView find(@PathParam("id") String id) {
        return table.find(PathId.uuid(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Enters a rule",
            description =
                    "A rule is never edited: it is followed by one with a later day, or by the next version of its key and"
                            + " day. place and customerCountry are two letters, EU or *; vatNumber is YES, NO or ANY.")
    @APIResponseSchema(value = VatRuleView.class, responseCode = "201")
    public Response enter(WantedRule wanted) {
        VatRuleView rule = table.enter(Body.required(wanted));
        return Response.created(URI.create("vat-rules/" + rule.id()))
                .entity(rule)
                .build();
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The rule that holds for a visit: the narrowest by place, customer and VAT number")
    public VatRuleView preview(AskVat asked) {
        return table.holds(Body.required(asked)).orElseThrow(NotFound::new);
    }
}
