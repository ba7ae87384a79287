package com.nextron.platform.portal.api.partners;

import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PageJson;
import com.nextron.platform.portal.api.PagingParams;
import com.nextron.platform.portal.api.PathId;
import com.nextron.platform.tenant.Technicians;
import com.nextron.platform.tenant.Technicians.AddTechnician;
import com.nextron.platform.tenant.Technicians.Certify;
import com.nextron.platform.tenant.Technicians.TechnicianView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Technicians. */
@Path("/technicians")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Technicians")
public class TechniciansResource {
    @Inject
    private Technicians technicians;

    @GET
    @Operation(summary = "Technicians of your tenant; headquarters sees all")
    public PageJson<TechnicianView> list(@BeanParam PagingParams paging) {
        return PageJson.of(technicians.list(paging.query()), paging, TechnicianView::id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a technician to your tenant, with an account")
    @APIResponseSchema(value = TechnicianView.class, responseCode = "201")
    public Response add(AddTechnician wanted) {
        TechnicianView technician = technicians.add(Body.required(wanted));
        return Response.created(URI.create("technicians/" + technician.id()))
                .entity(technician)
                .build();
    }

    @POST
    @Path("/{id}/certifications")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Records a certification, or another last day of one that is held")
    public TechnicianView certify(@PathParam("id") String id, Certify wanted) {
        return technicians.certify(PathId.uuid(id), Body.required(wanted));
    }

    @DELETE
    @Path("/{id}/certifications/{name}")
    @Operation(summary = "Takes a certification away")
    public TechnicianView decertify(@PathParam("id") String id, @PathParam("name") String name) {
        return technicians.decertify(PathId.uuid(id), name);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One technician")
    public TechnicianView find(@PathParam("id") String id) {
        return technicians.find(PathId.uuid(id));
    }
}
