package com.nextron.platform.returns.internal.parts;

import com.nextron.platform.core.Ids;
import com.nextron.platform.returns.MachineParts.Kind;
import com.nextron.platform.returns.MachineParts.PartView;
import com.nextron.platform.returns.internal.assets.Asset;
import com.nextron.platform.returns.internal.warranty.KnownPart;
import com.nextron.platform.returns.internal.warranty.PartFacts;
import com.nextron.platform.returns.internal.warranty.PartWarranty;
import com.nextron.platform.returns.internal.warranty.ReplacementRule;
import com.nextron.platform.returns.internal.warranty.RuleVersion;
import com.nextron.platform.returns.internal.warranty.WarrantyFacts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A part of a machine. What was recorded stays; only that it came out is noted on it. */
@Entity
@Table(schema = "returns", name = "asset_part")
class AssetPart {
    @Id
    private UUID id;

    @Column(name = "tenant_id", updatable = false)
    private String customer;

    @Column(name = "asset_id", updatable = false)
    private UUID assetId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(updatable = false)
    private String name;

    @Column(name = "part_number", updatable = false)
    private String partNumber;

    @Column(name = "serial_number", updatable = false)
    private String serialNumber;

    @Column(updatable = false)
    private int quantity;

    @Column(name = "manufacturer_until", updatable = false)
    private LocalDate manufacturerUntil;

    @Column(name = "fitted_on", updatable = false)
    private LocalDate fittedOn;

    @Column(name = "replaced_serial", updatable = false)
    private String replacedSerial;

    @Column(name = "carried_until", updatable = false)
    private LocalDate carriedUntil;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReplacementRule replacement;

    @Column(name = "rule_number", updatable = false)
    private Integer ruleNumber;

    @Column(name = "visit_id", updatable = false)
    private UUID visitId;

    @Column(updatable = false)
    private int position;

    @Column(name = "work_order_number", updatable = false)
    private String workOrderNumber;

    @Column(name = "removed_on")
    private LocalDate removedOn;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    protected AssetPart() {}

    /** A part of that machine. */
    AssetPart(Asset machine, Named named) {
        this.id = Ids.next();
        this.customer = machine.customer().value();
        this.assetId = machine.id();
        this.kind = named.kind();
        this.name = named.name();
        this.partNumber = named.partNumber();
        this.serialNumber = named.serialNumber();
        this.quantity = 1;
        this.position = 1;
    }

    /** What it is. */
    record Named(Kind kind, String name, String partNumber, String serialNumber) {}

    /** On which visit it came, and as which of its parts. */
    record Fitting(UUID visit, String workOrderNumber, int position, LocalDate on) {}

    AssetPart manufacturerUntil(LocalDate day) {
        this.manufacturerUntil = day;
        return this;
    }

    AssetPart pieces(int number) {
        this.quantity = number;
        return this;
    }

    AssetPart recordedBy(String who, Instant at) {
        this.recordedBy = who;
        this.recordedAt = at;
        return this;
    }

    /** It took another's place on that visit, under that version of the rules. */
    AssetPart fitted(Fitting fitting, RuleVersion rule) {
        this.visitId = fitting.visit();
        this.workOrderNumber = fitting.workOrderNumber();
        this.position = fitting.position();
        this.fittedOn = fitting.on();
        this.replacement = rule.replacement();
        this.ruleNumber = rule.number();
        return this;
    }

    /**
     * The unit that came out for it.
     *
     * @param until the last day of that unit's warranty, where it was recorded
     */
    AssetPart insteadOf(String serial, Optional<LocalDate> until) {
        this.replacedSerial = serial;
        this.carriedUntil = until.orElse(null);
        return this;
    }

    /** It came out on that day. */
    void removed(LocalDate day) {
        if (removedOn == null) {
            this.removedOn = day;
        }
    }

    boolean isInside() {
        return removedOn == null;
    }

    boolean hasSerial(String serial) {
        return !serial.isEmpty() && serialNumber.equals(serial);
    }

    /** The last day of its warranty. */
    Optional<LocalDate> until(WarrantyFacts machine, RuleVersion present) {
        return PartWarranty.until(machine, facts(), rule(present));
    }

    /** As the warranty is decided by it. */
    KnownPart known(RuleVersion present) {
        String called = serialNumber.isEmpty() ? name : name + " " + serialNumber;
        return new KnownPart(called, facts(), rule(present));
    }

    PartView view(WarrantyFacts machine, RuleVersion present, Instant now) {
        return new PartView(
                id,
                kind,
                name,
                partNumber,
                serialNumber,
                quantity,
                Optional.ofNullable(manufacturerUntil),
                Optional.ofNullable(fittedOn),
                Optional.ofNullable(replacedSerial),
                Optional.ofNullable(workOrderNumber),
                Optional.ofNullable(removedOn),
                until(machine, present),
                Optional.ofNullable(ruleNumber),
                PartWarranty.decide(machine, facts(), rule(present), now),
                recordedAt,
                recordedBy);
    }

    private PartFacts facts() {
        return new PartFacts(
                PartFacts.Kind.valueOf(kind.name()),
                Optional.ofNullable(fittedOn),
                Optional.ofNullable(manufacturerUntil),
                Optional.ofNullable(carriedUntil));
    }

    private RuleVersion rule(RuleVersion present) {
        return replacement == null ? present : new RuleVersion(ruleNumber, replacement);
    }
}
