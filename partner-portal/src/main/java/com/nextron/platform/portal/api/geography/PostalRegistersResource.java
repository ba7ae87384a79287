package com.nextron.platform.portal.api.geography;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.portal.api.PageJson;
import com.nextron.platform.portal.api.PagingParams;
import com.nextron.platform.portal.api.PathId;
import com.nextron.platform.tenant.PostalImports;
import com.nextron.platform.tenant.PostalImports.ImportView;
import com.nextron.platform.tenant.PostalImports.RegisterView;
import com.nextron.platform.tenant.PostalImports.Upload;
import com.nextron.platform.tenant.PostalRegister;
import com.nextron.platform.tenant.PostalRegister.PostalPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Postal registers: which are in use, their codes, and the import of full ones. */
@Path("/postal-registers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Postal registers")
public class PostalRegistersResource {
    @Inject
    private PostalImports imports;

    @Inject
    private PostalRegister register;

    @GET
    @Operation(summary = "The registers in use, one a country; AX is Åland's own file, SJ Svalbard's")
    public List<RegisterView> registers() {
        return imports.registers();
    }

    @POST
    @Path("/{part}/imports")
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, "application/zip", MediaType.TEXT_PLAIN, "text/csv"})
    @Operation(
            summary = "Uploads a full register, read in the background; the file is the body, its length must be told",
            description = "Takes GeoNames' tables (UTF-8, also in a ZIP archive) and Bring's register (Windows-1252)."
                    + " Follow the import by its id until its status is DONE or REFUSED.")
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    public Response upload(
            @PathParam("part") String part,
            @QueryParam("fileName") String fileName,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema =
                                                    @Schema(
                                                            type =
                                                                    org.eclipse.microprofile.openapi.annotations.enums
                                                                            .SchemaType.STRING,
                                                            format = "binary")))
                    InputStream file) {
        ImportView begun = imports.upload(new Upload(part, fileName), file);
        return Response.accepted(begun)
                .location(URI.create("postal-registers/imports/" + begun.id()))
                .build();
    }

    @GET
    @Path("/imports")
    @Operation(summary = "Imports, newest first; filters: part, status")
    public PageJson<ImportView> list(@BeanParam PagingParams paging) {
        return PageJson.of(imports.list(paging.query()), paging, ImportView::id);
    }

    @GET
    @Path("/imports/{id}")
    @Operation(summary = "One import: how far it is, and what was refused and why")
    public ImportView find(@PathParam("id") String id) {
        return imports.find(PathId.uuid(id));
    }

    @GET
    @Path("/{country}/codes/{code}")
    @Operation(summary = "Where a postal code is, as well as is known")
    public PlaceJson place(@PathParam("country") String country, @PathParam("code") String code) {
        return register.near(code(country, code)).map(PlaceJson::of).orElseThrow(NotFound::new);
    }

    private static PostalCode code(String country, String code) {
        try {
            return PostalCode.of(Country.of(country), code);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    /**
     * A postal code.
     *
     * @param accuracy what the point stands for: CODE, TOWN, MUNICIPALITY or AREA
     * @param doubtful whether the point may be far off
     * @param defects what is known to be wrong with the row
     */
    public record PlaceJson(
            String country,
            String code,
            String city,
            String municipality,
            String county,
            double latitude,
            double longitude,
            String accuracy,
            boolean doubtful,
            List<String> defects) {
        static PlaceJson of(PostalPlace place) {
            return new PlaceJson(
                    place.code().country().code(),
                    place.code().value(),
                    place.city(),
                    place.municipality(),
                    place.county(),
                    place.at().latitude(),
                    place.at().longitude(),
                    place.accuracy().name(),
                    place.doubtful(),
                    place.defects().stream().map(Enum::name).sorted().toList());
        }
    }
}
