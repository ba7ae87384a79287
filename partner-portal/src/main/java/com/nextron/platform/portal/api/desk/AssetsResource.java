package com.nextron.platform.portal.api.desk;

import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PageJson;
import com.nextron.platform.portal.api.PagingParams;
import com.nextron.platform.portal.api.PathId;
import com.nextron.platform.returns.Assets;
import com.nextron.platform.returns.Assets.AssetView;
import com.nextron.platform.returns.Assets.RegisterAsset;
import com.nextron.platform.returns.MachineParts;
import com.nextron.platform.returns.MachineParts.PartView;
import com.nextron.platform.returns.MachineParts.RecordPart;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Machines. */
@Path("/assets")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Machines")
public class AssetsResource {
    @Inject
    private Assets assets;

    @Inject
    private MachineParts parts;

    @GET
    @Operation(summary = "Machines with their warranty; filters: customer, country, kind")
    public PageJson<AssetView> list(@BeanParam PagingParams paging) {
        return PageJson.of(assets.list(paging.query()), paging, AssetView::id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Registers a machine")
    @APIResponseSchema(value = AssetView.class, responseCode = "201")
    public Response register(RegisterAsset wanted) {
        AssetView asset = assets.register(Body.required(wanted));
        return Response.created(URI.create("assets/" + asset.id()))
                .entity(asset)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One machine")
    public AssetView find(@PathParam("id") String id) {
        return assets.find(PathId.uuid(id));
    }

    @GET
    @Path("/{id}/parts")
    @Operation(
            summary = "The parts of a machine that have a warranty of their own, those that are out of it last",
            description =
                    "Parts fitted on visits are recorded from the report, with what came out and which warranty the new"
                            + " one carries (W3, W4, W7).")
    public List<PartView> parts(@PathParam("id") String id) {
        return parts.of(PathId.uuid(id));
    }

    @POST
    @Path("/{id}/parts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Records a part that the machine was sold with")
    @APIResponseSchema(value = PartView.class, responseCode = "201")
    public Response recordPart(@PathParam("id") String id, RecordPartJson wanted) {
        RecordPartJson part = Body.required(wanted);
        PartView recorded = parts.record(
                PathId.uuid(id),
                new RecordPart(
                        Body.constant("kind", part.kind(), MachineParts.Kind.class),
                        part.name(),
                        part.partNumber(),
                        part.serialNumber(),
                        part.manufacturerUntil()));
        return Response.status(Response.Status.CREATED).entity(recorded).build();
    }

    /**
     * A part as it is typed.
     *
     * @param kind BATTERY, STORAGE_MEDIA or OTHER
     * @param manufacturerUntil the last day of the manufacturer's warranty on it, left out if unknown
     */
    public record RecordPartJson(
            String kind, String name, String partNumber, String serialNumber, LocalDate manufacturerUntil) {}
}
