package com.nextron.platform.portal.api.settlement;

import com.nextron.platform.billing.ClaimReview;
import com.nextron.platform.billing.ClaimReview.Decision;
import com.nextron.platform.billing.ClaimReview.Decisions;
import com.nextron.platform.billing.ClaimReview.Reopening;
import com.nextron.platform.billing.ClaimReview.StatusCount;
import com.nextron.platform.billing.Claims;
import com.nextron.platform.billing.Claims.Answer;
import com.nextron.platform.billing.Claims.ClaimEvent;
import com.nextron.platform.billing.Claims.ClaimView;
import com.nextron.platform.billing.Claims.Correction;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PageJson;
import com.nextron.platform.portal.api.PagingParams;
import com.nextron.platform.portal.api.PathId;
import com.nextron.platform.portal.api.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Partners' claims: read and answered by the partner, decided by finance. */
@Path("/claims")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims")
public class ClaimsResource {
    @Inject
    private Claims claims;

    @Inject
    private ClaimReview review;

    @GET
    @Operation(
            summary = "Claims, one a visit, covered or not (B2)",
            description = "Filters: partner, month, covered, status, currency, workOrderId, statementId.")
    public PageJson<ClaimView> list(@BeanParam PagingParams paging) {
        return PageJson.of(claims.list(paging.query()), paging, ClaimView::id);
    }

    @GET
    @Path("/counts")
    @Operation(summary = "How many claims stand where; for finance")
    public List<StatusCount> counts() {
        return review.counts();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One claim with its lines and what the policies said of it")
    @APIResponseSchema(ClaimView.class)
    public Response find(@PathParam("id") String id) {
        ClaimView found = claims.find(PathId.uuid(id));
        return Version.ok(found, found.version());
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "What was asked, answered and decided, oldest first")
    public List<ClaimEvent> history(@PathParam("id") String id) {
        return claims.history(PathId.uuid(id));
    }

    @POST
    @Path("/{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "The partner's answer to a question, or its objection to a cut",
            description =
                    "corrections name a line by its position: kilometres on a line for kilometres, amount on another."
                            + " More than before needs a reason. The claim goes back to finance.")
    public ClaimView answer(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, AnswerJson said) {
        UUID claim = PathId.uuid(id);
        Version.check(ifMatch, () -> claims.find(claim).version());
        AnswerJson answer = Body.required(said);
        List<Correction> corrections = answer.corrections() == null
                ? List.of()
                : answer.corrections().stream()
                        .map(one -> new Correction(one.position(), one.kilometres(), one.amount(), one.reason()))
                        .toList();
        return claims.answer(claim, new Answer(answer.comment(), corrections, null));
    }

    @POST
    @Path("/{id}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Finance decides lines of a claim",
            description = "verdict: APPROVE; REDUCE with amount and reason; ASK with the question as reason.")
    public ClaimView decide(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, DecisionsJson wanted) {
        UUID claim = PathId.uuid(id);
        Version.check(ifMatch, () -> claims.find(claim).version());
        DecisionsJson decisions = Body.required(wanted);
        List<Decision> lines = decisions.lines() == null
                ? List.of()
                : decisions.lines().stream()
                        .map(one -> new Decision(
                                one.position(),
                                Body.constant("verdict", one.verdict(), ClaimReview.Verdict.class),
                                one.amount(),
                                one.reason()))
                        .toList();
        return review.decide(claim, new Decisions(lines, null));
    }

    @POST
    @Path("/{id}/reopening")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Finance takes an approval or a question back, before the claim is on a statement")
    public ClaimView reopen(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, WhyJson why) {
        UUID claim = PathId.uuid(id);
        Version.check(ifMatch, () -> claims.find(claim).version());
        return review.reopen(claim, new Reopening(Body.required(why).reason(), null));
    }

    @POST
    @Path("/{id}/pricing")
    @Operation(summary = "Prices a claim for which no card was in force, after one was published")
    public ClaimView price(@PathParam("id") String id) {
        return review.price(PathId.uuid(id));
    }

    /** A partner's answer. */
    public record AnswerJson(String comment, List<CorrectionJson> corrections) {}

    /** What a line should be. */
    public record CorrectionJson(int position, BigDecimal kilometres, BigDecimal amount, String reason) {}

    /** What finance decides. */
    public record DecisionsJson(List<DecisionJson> lines) {}

    /** What finance decides of a line. */
    public record DecisionJson(int position, String verdict, BigDecimal amount, String reason) {}

    /** Why something is taken back; kept in the history. */
    public record WhyJson(String reason) {}
}
