package com.nextron.platform.dispatch.internal.job;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.clock.ClockSegment;
import com.nextron.platform.core.clock.ResponsePromise;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.dispatch.OpenWorkOrder;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the job is, without a name or an address: set when the work order is opened, copied to each offer as it was then,
 * and never changed, but for the deadline, which a hold moves (D-O5).
 */
@MappedSuperclass
public abstract class JobFacts {
    @Column(name = "tenant_id")
    private String tenantId;

    private String number;
    private String work;
    private String machine;

    /** One a line. */
    private String certifications;

    @Enumerated(EnumType.STRING)
    private ResponseLevel level;

    private Instant deadline;
    private String zone;
    private String segments;
    private String country;

    @Column(name = "postal_code")
    private String postalCode;

    private String city;

    @Column(name = "pay_amount")
    private BigDecimal payAmount;

    @Column(name = "pay_currency")
    private String payCurrency;

    protected JobFacts() {}

    JobFacts(String number, OpenWorkOrder order, String segments) {
        this.tenantId = order.customer().value();
        this.number = number;
        this.work = order.work();
        this.machine = order.machine();
        this.certifications = String.join("\n", new TreeSet<>(order.certifications()));
        this.level = order.level();
        this.deadline = order.promise().deadline().orElse(null);
        this.zone = order.site().zone().getId();
        this.segments = segments;
        this.country = order.site().country().code();
        this.postalCode = order.postalCode().value();
        this.city = order.city();
        this.payAmount = order.payEstimate().amount();
        this.payCurrency = order.payEstimate().currency().getCurrencyCode();
    }

    JobFacts(JobFacts same) {
        this.tenantId = same.tenantId;
        this.number = same.number;
        this.work = same.work;
        this.machine = same.machine;
        this.certifications = same.certifications;
        this.level = same.level;
        this.deadline = same.deadline;
        this.zone = same.zone;
        this.segments = same.segments;
        this.country = same.country;
        this.postalCode = same.postalCode;
        this.city = same.city;
        this.payAmount = same.payAmount;
        this.payCurrency = same.payCurrency;
    }

    /** The customer's tenant: the owner of the row. */
    public String customer() {
        return tenantId;
    }

    public String number() {
        return number;
    }

    public String work() {
        return work;
    }

    public String machine() {
        return machine;
    }

    /** What a technician has to hold for it (O6). */
    public Set<String> certifications() {
        return certifications.isEmpty() ? Set.of() : Set.of(certifications.split("\n"));
    }

    public ResponseLevel level() {
        return level;
    }

    /** When somebody has to be on site; empty by agreement. */
    public Optional<Instant> deadline() {
        return Optional.ofNullable(deadline);
    }

    /** The site's zone. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public PostalCode postalCode() {
        return new PostalCode(new Country(country), postalCode);
    }

    public String city() {
        return city;
    }

    /** What a usual visit there earns. */
    public Money pay() {
        return Money.of(payAmount, payCurrency);
    }

    /** A hold has moved the deadline (D-O5); what was promised before is kept elsewhere. */
    public void promiseAnew(ResponsePromise promise) {
        deadline = promise.deadline().orElse(null);
        segments = SegmentsAsJson.text(promise.segments());
    }

    /** From the report to the deadline, in order. */
    public List<ClockSegment> segments() {
        return SegmentsAsJson.list(segments);
    }
}
