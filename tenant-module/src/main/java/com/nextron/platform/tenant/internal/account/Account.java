package com.nextron.platform.tenant.internal.account;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.AccountStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One person's account: wanted first, ready when the identity provider has it and the mail was sent. */
@Entity
@Table(schema = "tenant", name = "account")
class Account {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "holder_id")
    private UUID holderId;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Enumerated(EnumType.STRING)
    private GrantableRole role;

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    @Column(name = "wanted_at")
    private Instant wantedAt;

    @Column(name = "ready_at")
    private Instant readyAt;

    protected Account() {}

    Account(TenantId tenant, UUID holder, GrantableRole role, Instant now) {
        this.id = Ids.next();
        this.tenantId = tenant.value();
        this.holderId = holder;
        this.role = role;
        this.status = AccountStatus.WAITING;
        this.wantedAt = now;
    }

    Account of(Person person) {
        this.userName = person.email();
        this.firstName = person.firstName();
        this.lastName = person.lastName();
        return this;
    }

    void open(Instant now) {
        status = AccountStatus.READY;
        readyAt = now;
    }

    boolean isReady() {
        return status == AccountStatus.READY;
    }

    UUID id() {
        return id;
    }

    TenantId tenant() {
        return new TenantId(tenantId);
    }

    UUID holder() {
        return holderId;
    }

    Person person() {
        return new Person(firstName, lastName, userName);
    }

    GrantableRole role() {
        return role;
    }

    AccountStatus status() {
        return status;
    }
}
