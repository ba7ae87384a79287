package com.nextron.platform.billing.internal.sending;

import com.nextron.platform.billing.InvoiceSendings.Sending;
import com.nextron.platform.billing.InvoiceSendings.Standing;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One time that a document is sent. The first is written by the database beside the issue. */
@Entity
@Table(schema = "billing", name = "invoice_sending")
class StoredSending {
    private static final int LONGEST_FAILURE = 500;

    /** How far it is, as stored. */
    enum Status {
        NEW(Standing.WAITING),
        EXPORT(Standing.EXPORT),
        MAILED(Standing.WAITING),
        SENT(Standing.SENT),
        FAILED(Standing.FAILED);

        private final Standing standing;

        Status(Standing standing) {
            this.standing = standing;
        }
    }

    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String customer;

    @Column(name = "invoice_id")
    private UUID invoice;

    private int number;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String recipient;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    private String reason;
    private Instant at;
    private String failure;

    protected StoredSending() {}

    private StoredSending(StoredSending before, int number) {
        this.id = Ids.next();
        this.customer = before.customer;
        this.invoice = before.invoice;
        this.number = number;
        this.status = Status.NEW;
    }

    /** The first of a document that was issued before sendings were kept. */
    static StoredSending first(TenantId customer, UUID invoice) {
        StoredSending first = new StoredSending();
        first.customer = customer.value();
        first.invoice = invoice;
        return new StoredSending(first, 1);
    }

    /** The next one of the same document. */
    StoredSending next() {
        return new StoredSending(this, number + 1);
    }

    StoredSending asked(String by, String why, Instant now) {
        this.askedBy = by;
        this.reason = why;
        this.askedAt = now;
        return this;
    }

    /** A mail to that address is on its way. */
    void mailedTo(String address) {
        this.status = Status.MAILED;
        this.recipient = address;
    }

    void sent(Instant now) {
        this.status = Status.SENT;
        this.at = now;
        this.failure = null;
    }

    void failed(String why, Instant now) {
        this.status = Status.FAILED;
        this.at = now;
        this.failure = why.length() > LONGEST_FAILURE ? why.substring(0, LONGEST_FAILURE) : why;
    }

    boolean isOnItsWay() {
        return status.standing == Standing.WAITING;
    }

    UUID id() {
        return id;
    }

    TenantId customer() {
        return new TenantId(customer);
    }

    UUID invoice() {
        return invoice;
    }

    int number() {
        return number;
    }

    Sending view() {
        return new Sending(
                customer(),
                number,
                status.standing,
                Optional.ofNullable(recipient),
                askedAt,
                Optional.ofNullable(askedBy),
                Optional.ofNullable(reason),
                Optional.ofNullable(at),
                Optional.ofNullable(failure));
    }
}
