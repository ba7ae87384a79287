package com.nextron.platform.portal.api.exchange;

import com.nextron.platform.billing.UnreturnedParts;
import com.nextron.platform.billing.UnreturnedParts.UnreturnedPart;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PageJson;
import com.nextron.platform.portal.api.PagingParams;
import com.nextron.platform.portal.api.PathId;
import com.nextron.platform.portal.api.ReasonJson;
import com.nextron.platform.portal.api.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Defective parts that did not come back, for finance to decide about (D-P3). */
@Path("/unreturned-parts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
public class UnreturnedPartsResource {
    @Inject
    private UnreturnedParts parts;

    @GET
    @Operation(summary = "Parts proposed for invoicing; filters: status, customer, country")
    public PageJson<UnreturnedPart> list(@BeanParam PagingParams paging) {
        return PageJson.of(parts.list(paging.query()), paging, UnreturnedPart::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One proposed part")
    @APIResponseSchema(UnreturnedPart.class)
    public Response find(@PathParam("id") String id) {
        UnreturnedPart found = parts.find(PathId.uuid(id));
        return Version.ok(found, found.version());
    }

    @POST
    @Path("/{id}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Drafts the customer's invoice for the part, at list price or at the price given")
    public UnreturnedPart confirm(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, PriceJson price) {
        return parts.confirm(checked(id, ifMatch), Body.required(price).unitPrice());
    }

    @POST
    @Path("/{id}/waiver")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "The customer need not pay for the part, for that reason")
    public UnreturnedPart waive(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ReasonJson why) {
        return parts.waive(checked(id, ifMatch), Body.required(why).reason());
    }

    /** The part's id, after its version was checked where the caller names one. */
    private UUID checked(String id, String ifMatch) {
        UUID part = PathId.uuid(id);
        Version.check(ifMatch, () -> parts.find(part).version());
        return part;
    }

    /** @param unitPrice of one piece, without VAT; null for the list price */
    public record PriceJson(BigDecimal unitPrice) {}
}
