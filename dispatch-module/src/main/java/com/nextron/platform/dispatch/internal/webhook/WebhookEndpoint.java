package com.nextron.platform.dispatch.internal.webhook;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.Webhooks.EndpointView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a partner's own system wants to be told, and what. Secrets are held sealed. */
@Entity
@Table(schema = "dispatch", name = "webhook_endpoint")
class WebhookEndpoint {
    /** How long a former secret signs beside the present one. */
    static final Duration GRACE = Duration.ofDays(1);

    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    @Version
    private long version;

    private String url;

    @Column(name = "event_types")
    private String eventTypes;

    private boolean active;

    // Written by the statements that pause a whole tenant.
    @Column(insertable = false, updatable = false)
    private boolean paused;

    private String secret;

    @Column(name = "former_secret")
    private String formerSecret;

    @Column(name = "former_until")
    private Instant formerUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    protected WebhookEndpoint() {}

    WebhookEndpoint(TenantId tenant, CheckedEndpoint wanted, String sealedSecret) {
        this.id = Ids.next();
        this.tenantId = tenant.value();
        this.secret = sealedSecret;
        be(wanted);
    }

    WebhookEndpoint by(String user, Instant now) {
        createdBy = user;
        createdAt = now;
        return this;
    }

    /** Takes what the partner wants it to be. */
    final void be(CheckedEndpoint wanted) {
        url = wanted.url().toString();
        eventTypes = String.join(",", wanted.eventTypes());
        active = wanted.active();
    }

    /** The present secret becomes the former one. */
    void rotate(String sealedSecret, Instant now) {
        formerSecret = secret;
        formerUntil = now.plus(GRACE);
        secret = sealedSecret;
    }

    /** The sealed secrets that sign at that time, the present one first. */
    List<String> secretsAt(Instant now) {
        List<String> valid = new ArrayList<>(List.of(secret));
        if (formerSecret != null && now.isBefore(formerUntil)) {
            valid.add(formerSecret);
        }
        return valid;
    }

    UUID id() {
        return id;
    }

    String tenant() {
        return tenantId;
    }

    URI url() {
        return URI.create(url);
    }

    long version() {
        return version;
    }

    EndpointView view(Instant now) {
        return new EndpointView(
                id,
                version,
                url,
                List.of(eventTypes.split(",")),
                active,
                paused,
                createdAt,
                createdBy,
                Optional.ofNullable(formerUntil).filter(now::isBefore));
    }
}
