package com.nextron.platform.portal.api;

import com.nextron.platform.billing.Statements;
import com.nextron.platform.billing.Statements.ClaimView;
import com.nextron.platform.billing.Statements.MonthTotal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What partners earn. */
@Path("/statements")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements")
public class StatementsResource {
    @Inject
    private Statements statements;

    @GET
    @Path("/claims")
    @Operation(summary = "Claims, one a visit, covered or not; filters: partner, month, covered")
    public PageJson<ClaimView> claims(@BeanParam PagingParams paging) {
        return PageJson.of(statements.claims(paging.query()), paging, ClaimView::id);
    }

    @GET
    @Path("/months")
    @Operation(summary = "Sums by month and currency")
    public List<MonthTotal> months() {
        return statements.months();
    }
}
