package com.nextron.platform.portal.api.partners;

import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PageJson;
import com.nextron.platform.portal.api.PagingParams;
import com.nextron.platform.portal.api.PathId;
import com.nextron.platform.portal.api.ReasonJson;
import com.nextron.platform.tenant.ServicePartners;
import com.nextron.platform.tenant.ServicePartners.PartnerView;
import com.nextron.platform.tenant.ServicePartners.TakePartnerOn;
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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Service partners. */
@Path("/partners")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
public class PartnersResource {
    @Inject
    private ServicePartners partners;

    @GET
    @Operation(summary = "Service partners by name; filters: status, country")
    public PageJson<PartnerView> list(@BeanParam PagingParams paging) {
        return PageJson.whole(partners.list(paging.query()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes a partner on; its organization and first manager follow at the identity provider")
    @APIResponseSchema(value = PartnerView.class, responseCode = "201")
    public Response takeOn(TakePartnerOn wanted) {
        PartnerView partner = partners.takeOn(Body.required(wanted));
        return Response.created(URI.create("partners/" + partner.id()))
                .entity(partner)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One partner")
    public PartnerView find(@PathParam("id") String id) {
        return partners.find(PathId.tenant(id));
    }

    @POST
    @Path("/{id}/suspend")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Suspends a partner: no offers, open ones taken back, its people signed out")
    public PartnerView suspend(@PathParam("id") String id, ReasonJson why) {
        return partners.suspend(PathId.tenant(id), Body.required(why).reason());
    }

    @POST
    @Path("/{id}/reinstate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lets a suspended partner take part again")
    public PartnerView reinstate(@PathParam("id") String id, ReasonJson why) {
        return partners.reinstate(PathId.tenant(id), Body.required(why).reason());
    }
}
