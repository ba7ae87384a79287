package com.nextron.platform.portal.api;

import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who the caller is. */
@Path("/me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "You")
public class MeResource {
    @GET
    @Operation(summary = "Who you are: tenant, kind of tenant, roles that count")
    public MeJson me() {
        Caller caller = CallerContext.current();
        return new MeJson(
                caller.user(),
                caller.tenant().value(),
                caller.kind().name(),
                caller.roles().stream().map(Role::token).sorted().toList());
    }

    /** The caller. */
    public record MeJson(String user, String tenant, String kind, List<String> roles) {}
}
