package com.nextron.platform.portal.api.desk;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PageJson;
import com.nextron.platform.portal.api.PagingParams;
import com.nextron.platform.portal.api.PathId;
import com.nextron.platform.portal.api.Version;
import com.nextron.platform.tenant.Customers;
import com.nextron.platform.tenant.Customers.ChangeCustomer;
import com.nextron.platform.tenant.Customers.CustomerView;
import com.nextron.platform.tenant.Customers.RegisterCustomer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Customers. */
@Path("/customers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customers")
public class CustomersResource {
    @Inject
    private Customers customers;

    @GET
    @Operation(summary = "Customers by name; filter: country")
    public PageJson<CustomerView> list(@BeanParam PagingParams paging) {
        return PageJson.whole(customers.list(paging.query()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Registers a customer, with an account when a contact e-mail is given")
    @APIResponseSchema(value = CustomerView.class, responseCode = "201")
    public Response register(RegisterCustomer wanted) {
        CustomerView customer = customers.register(Body.required(wanted));
        return Response.created(URI.create("customers/" + customer.id()))
                .entity(customer)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One customer; its version is the ETag")
    @APIResponseSchema(CustomerView.class)
    public Response find(@PathParam("id") String id) {
        CustomerView found = customers.find(PathId.tenant(id));
        return Version.ok(found, found.version());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Changes what a customer is registered with",
            description =
                    "All fields are given, also what stays. The id and the country stay. A version or If-Match that is"
                            + " not the present one is refused with changed-since-read. Drafts are issued to what is registered"
                            + " then; issued invoices never change.")
    @APIResponseSchema(CustomerView.class)
    public Response change(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ChangeCustomer wanted) {
        ChangeCustomer given = Body.required(wanted);
        Long seen = Version.read(ifMatch);
        CustomerView changed = customers.change(PathId.tenant(id), seen == null ? given : given.asReadAt(seen));
        return Version.ok(changed, changed.version());
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "What was changed of a customer, oldest first, with what it was before")
    public List<AuditTrail.Entry> history(@PathParam("id") String id) {
        return customers.history(PathId.tenant(id));
    }
}
