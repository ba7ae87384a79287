package com.nextron.platform.portal.api.desk;

import com.nextron.platform.portal.api.Body;
import com.nextron.platform.returns.WarrantyRules;
import com.nextron.platform.returns.WarrantyRules.RuleView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the terms leave open about the warranty. */
@Path("/warranty-rules")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Machines")
public class WarrantyRulesResource {
    @Inject
    private WarrantyRules rules;

    @GET
    @Operation(summary = "The versions of the warranty rules, the one in force first")
    public List<RuleView> versions() {
        return rules.versions();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decides which warranty a replacement carries from now on (W7)",
            description = "Makes a new version; parts that were fitted before stay under theirs.")
    public RuleView decide(RuleJson wanted) {
        RuleJson rule = Body.required(wanted);
        return rules.decide(rule.replacement(), rule.reason());
    }

    /** REMAINING_OF_ORIGINAL or OWN_PERIOD, and why. */
    public record RuleJson(String replacement, String reason) {}
}
