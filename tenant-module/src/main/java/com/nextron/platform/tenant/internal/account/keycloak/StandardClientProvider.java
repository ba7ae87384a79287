package com.nextron.platform.tenant.internal.account.keycloak;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.WebTarget;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.keycloak.admin.client.spi.ResteasyClientProvider;

/** Serves the admin client from whichever REST client the server has, with time-outs. Found by the service loader. */
public class StandardClientProvider implements ResteasyClientProvider {
    private static final long CONNECT_SECONDS = 3;
    private static final long READ_SECONDS = 10;

    @Override
    public Client newRestEasyClient(Object customJackson, SSLContext sslContext, boolean disableTrustManager) {
        if (disableTrustManager) {
            throw new IllegalArgumentException("Certificates are always checked.");
        }
        ClientBuilder builder = ClientBuilder.newBuilder()
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
                .register(new JsonBody());
        return (sslContext == null ? builder : builder.sslContext(sslContext)).build();
    }

    @Override
    public <R> R targetProxy(WebTarget target, Class<R> resource) {
        return ResourceProxy.of(resource, target);
    }
}
