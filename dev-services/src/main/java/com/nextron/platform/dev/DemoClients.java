package com.nextron.platform.dev;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The clients that exist only where the platform is demonstrated or tested, never in the realm of production. */
final class DemoClients {

    static final String COMMAND_LINE = "platform-cli";

    /** Every role that may stand in a token; Keycloak's own stay out. */
    static final List<String> ROLES = List.of(
            "hq-admin",
            "hq-dispatcher",
            "hq-support",
            "finance",
            "partner-manager",
            "technician",
            "customer",
            "m2m-partner");

    private DemoClients() {}

    static JsonNode commandLine(ObjectMapper json) {
        ObjectNode client = client(json, COMMAND_LINE).put("publicClient", true).put("directAccessGrantsEnabled", true);
        client.putObject("attributes").put("access.token.lifespan", "1800");
        return client;
    }

    static JsonNode machine(ObjectMapper json, String clientId, String secret) {
        return client(json, clientId)
                .put("publicClient", false)
                .put("secret", secret)
                .put("serviceAccountsEnabled", true);
    }

    private static ObjectNode client(ObjectMapper json, String clientId) {
        ObjectNode client = json.createObjectNode()
                .put("clientId", clientId)
                .put("protocol", "openid-connect")
                .put("standardFlowEnabled", false)
                .put("fullScopeAllowed", false);
        ArrayNode scopes = client.putArray("defaultClientScopes");
        List.of("basic", "profile", "email", "acr", "organization").forEach(scopes::add);
        ArrayNode mappers = client.putArray("protocolMappers");
        ObjectNode groups = mapper(mappers, "realm roles as groups", "oidc-usermodel-realm-role-mapper");
        groups.put("claim.name", "groups").put("multivalued", "true").put("jsonType.label", "String");
        ObjectNode tenant = mapper(mappers, "organization as tenant", "oidc-organization-membership-mapper");
        tenant.put("claim.name", "tenant").put("multivalued", "false").put("jsonType.label", "String");
        ObjectNode audience = mapper(mappers, "audience of the API", "oidc-audience-mapper");
        audience.put("included.custom.audience", "platform-api").put("id.token.claim", "false");
        return client;
    }

    private static ObjectNode mapper(ArrayNode mappers, String name, String type) {
        return mappers.addObject()
                .put("name", name)
                .put("protocol", "openid-connect")
                .put("protocolMapper", type)
                .putObject("config")
                .put("access.token.claim", "true")
                .put("id.token.claim", "true")
                .put("introspection.token.claim", "true");
    }
}
