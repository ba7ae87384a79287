package com.nextron.platform.portal.api.partners;

import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PathId;
import com.nextron.platform.tenant.PartnerProfiles;
import com.nextron.platform.tenant.PartnerProfiles.Block;
import com.nextron.platform.tenant.PartnerProfiles.BlockPartner;
import com.nextron.platform.tenant.PartnerProfiles.ChangeBase;
import com.nextron.platform.tenant.PartnerProfiles.ChangeHours;
import com.nextron.platform.tenant.PartnerProfiles.Profile;
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

/** What routing knows of a partner; nextron stands for the operator's own technicians. */
@Path("/partner-profiles/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
public class PartnerProfilesResource {
    @Inject
    private PartnerProfiles profiles;

    @GET
    @Operation(summary = "Hours, duty, capacity, base and certifications of a partner")
    public Profile find(@PathParam("id") String id) {
        return profiles.find(PathId.tenant(id));
    }

    @POST
    @Path("/hours")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "When work is done in a week, and whether people are on duty around the clock")
    public Profile hours(@PathParam("id") String id, ChangeHours wanted) {
        return profiles.changeHours(PathId.tenant(id), Body.required(wanted));
    }

    @POST
    @Path("/capacity")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "How many visits a day are taken on; null for as many as come")
    public Profile capacity(@PathParam("id") String id, CapacityJson wanted) {
        return profiles.changeCapacity(PathId.tenant(id), Body.required(wanted).visitsADay());
    }

    @POST
    @Path("/base")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Moves the base, within its country")
    public Profile base(@PathParam("id") String id, ChangeBase wanted) {
        return profiles.changeBase(PathId.tenant(id), Body.required(wanted));
    }

    @GET
    @Path("/blocks")
    @Operation(summary = "The customers that do not want the partner; for headquarters")
    public List<Block> blocks(@PathParam("id") String id) {
        return profiles.blocks(PathId.tenant(id));
    }

    @POST
    @Path("/blocks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Records that a customer does not want the partner")
    public Block block(@PathParam("id") String id, BlockPartner wanted) {
        return profiles.block(PathId.tenant(id), Body.required(wanted));
    }

    @DELETE
    @Path("/blocks/{customer}")
    @Operation(summary = "Takes a block back")
    public void unblock(@PathParam("id") String id, @PathParam("customer") String customer) {
        profiles.unblock(PathId.tenant(id), PathId.tenant(customer));
    }

    /** How many visits a day. */
    public record CapacityJson(Integer visitsADay) {}
}
