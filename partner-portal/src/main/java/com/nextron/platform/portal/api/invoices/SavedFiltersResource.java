package com.nextron.platform.portal.api.invoices;

import com.nextron.platform.billing.SavedFilters;
import com.nextron.platform.billing.SavedFilters.SaveFilter;
import com.nextron.platform.billing.SavedFilters.SavedFilter;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PathId;
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

/** Selections of invoices that a person has kept. */
@Path("/saved-filters")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
public class SavedFiltersResource {
    @Inject
    private SavedFilters filters;

    @GET
    @Operation(summary = "One's own kept selections of invoices, by name")
    public List<SavedFilter> list() {
        return filters.list();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keeps a selection; the same name again replaces it")
    public SavedFilter save(SaveFilter wanted) {
        return filters.save(Body.required(wanted));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Forgets a selection of one's own")
    public void remove(@PathParam("id") String id) {
        filters.remove(PathId.uuid(id));
    }
}
