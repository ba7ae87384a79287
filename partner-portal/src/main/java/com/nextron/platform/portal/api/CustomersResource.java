package com.nextron.platform.portal.api;

import com.nextron.platform.tenant.Customers;
import com.nextron.platform.tenant.Customers.CustomerView;
import com.nextron.platform.tenant.Customers.RegisterCustomer;
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
    @Operation(summary = "One customer")
    public CustomerView find(@PathParam("id") String id) {
        return customers.find(PathId.tenant(id));
    }
}
