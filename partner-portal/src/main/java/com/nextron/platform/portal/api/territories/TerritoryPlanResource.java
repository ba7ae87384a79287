package com.nextron.platform.portal.api.territories;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PageJson;
import com.nextron.platform.portal.api.PagingParams;
import com.nextron.platform.tenant.Territories;
import com.nextron.platform.tenant.Territories.Coverage;
import com.nextron.platform.tenant.TerritoryCoverage;
import com.nextron.platform.tenant.TerritoryCoverage.Proof;
import com.nextron.platform.tenant.TerritoryPlans;
import com.nextron.platform.tenant.TerritoryPlans.Edition;
import com.nextron.platform.tenant.TerritoryPlans.PlanContent;
import com.nextron.platform.tenant.TerritoryPlans.PlanState;
import com.nextron.platform.tenant.TerritoryPlans.PublishedPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The territory plan as published: what it says, who holds a place by it, and whether it leaves holes. */
@Path("/territory-plan")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Territories")
public class TerritoryPlanResource {
    @Inject
    private TerritoryPlans plans;

    @Inject
    private Territories territories;

    @Inject
    private TerritoryCoverage coverage;

    @GET
    @Operation(summary = "The version in force, and whether a draft is open")
    public PlanState state() {
        return plans.state();
    }

    @GET
    @Path("/content")
    @Operation(summary = "What the version in force says: territories and who holds them")
    public PlanContent content() {
        return plans.content(Edition.IN_FORCE);
    }

    @GET
    @Path("/versions")
    @Operation(summary = "Published versions, newest first: when, by whom, why, and what each changed")
    public PageJson<PublishedPlan> versions(@BeanParam PagingParams paging) {
        return PageJson.whole(plans.versions(paging.query()));
    }

    @GET
    @Path("/versions/{version}")
    @Operation(summary = "What a published version said")
    public PlanContent version(@PathParam("version") String version) {
        try {
            return plans.version(Long.parseLong(version));
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }

    @GET
    @Path("/candidates")
    @Operation(
            summary = "Who holds a place at a level on a day, best first",
            description =
                    "Takes country, postalCode, level (NBD, 4H, 24X7 or BY_AGREEMENT) and on, such as 2026-04-07.")
    public Coverage candidates(
            @QueryParam("country") String country,
            @QueryParam("postalCode") String postalCode,
            @QueryParam("level") String level,
            @QueryParam("on") String on) {
        Checks checks = new Checks();
        var code = checks.parse("country", country, Country::of)
                .flatMap(where -> checks.parse("postalCode", postalCode, typed -> PostalCode.of(where, typed)));
        var promised = checks.parse("level", level, ResponseLevel::of);
        var day = checks.parse("on", on, TerritoryPlanResource::day);
        checks.done();
        return territories.candidates(code.orElseThrow(), promised.orElseThrow(), day.orElseThrow());
    }

    @GET
    @Path("/coverage")
    @Operation(
            summary = "Proves the coverage: holes and overlaps by country, level and hours",
            description = "Takes edition, IN_FORCE (the default) or DRAFT, and on, a day; today if it is left out.")
    public Proof coverage(@QueryParam("edition") String edition, @QueryParam("on") String on) {
        Edition wanted = edition == null ? Edition.IN_FORCE : Body.constant("edition", edition, Edition.class);
        return coverage.prove(wanted, Body.parse("on", on, TerritoryPlanResource::day));
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("“" + written + "” is not a day; write it as 2026-12-24.", e);
        }
    }
}
