package com.nextron.platform.portal.api;

import com.nextron.platform.returns.Assets;
import com.nextron.platform.returns.Assets.AssetView;
import com.nextron.platform.returns.Assets.RegisterAsset;
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

/** Machines. */
@Path("/assets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Machines")
public class AssetsResource {
    @Inject
    private Assets assets;

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
}
