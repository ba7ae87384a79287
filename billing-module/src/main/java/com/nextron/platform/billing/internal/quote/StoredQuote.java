package com.nextron.platform.billing.internal.quote;

import com.nextron.platform.billing.QuoteStatus;
import com.nextron.platform.billing.Quotes.AnswerOutcome;
import com.nextron.platform.billing.Quotes.Answered;
import com.nextron.platform.billing.Quotes.FreezeQuote;
import com.nextron.platform.billing.Quotes.QuoteView;
import com.nextron.platform.billing.Quotes.Through;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.LinkSecret;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * A case's price list: what was frozen never changes, the answer to it may until it is accepted. The database refuses
 * anything else.
 */
@Entity
@Table(schema = "billing", name = "quote")
class StoredQuote {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String customer;

    @Version
    private long version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "case_number")
    private String caseNumber;

    private int number;
    private String country;
    private String subdivision;
    private String zone;

    @Column(name = "rate_card")
    private String rateCard;

    private String currency;
    private String terms;
    private String example;

    @Column(name = "contact_email")
    private String contactEmail;

    @Column(name = "terms_version")
    private String termsVersion;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "link_hash")
    private String linkHash;

    @Enumerated(EnumType.STRING)
    private QuoteStatus status;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "answered_through")
    private Through answeredThrough;

    @Column(name = "answer_reason")
    private String answerReason;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "withdrawn_because")
    private String withdrawnBecause;

    protected StoredQuote() {}

    /** On offer through that window to whoever holds the secret. */
    StoredQuote(FreezeQuote wanted, int number, FrozenPrices prices) {
        this.id = Ids.next();
        this.customer = wanted.customer().value();
        this.caseId = wanted.caseId();
        this.caseNumber = wanted.caseNumber();
        this.number = number;
        this.country = wanted.site().country().code();
        this.subdivision = wanted.site().subdivision().orElse(null);
        this.zone = wanted.site().zone().getId();
        this.rateCard = prices.rateCard();
        this.currency = prices.terms().currency();
        this.terms = prices.termsAsText();
        this.example = prices.exampleAsText();
        this.contactEmail = wanted.contactEmail();
        this.termsVersion = wanted.termsVersion();
        this.status = QuoteStatus.OPEN;
    }

    StoredQuote onOffer(Instant from, Instant until, LinkSecret secret) {
        this.frozenAt = from;
        this.validUntil = until;
        this.linkHash = secret.hash();
        return this;
    }

    /**
     * Takes an answer. What is accepted stays accepted; what was declined can still be accepted while it is on offer.
     *
     * @return where it stands now
     */
    AnswerOutcome answer(Answered given) {
        QuoteStatus standing = standing(given.at());
        boolean news = standing == QuoteStatus.OPEN || (standing == QuoteStatus.DECLINED && given.accepted());
        if (news && standing == QuoteStatus.DECLINED && given.at().isAfter(validUntil)) {
            return new AnswerOutcome.Expired(validUntil);
        }
        if (news) {
            this.status = given.accepted() ? QuoteStatus.ACCEPTED : QuoteStatus.DECLINED;
            this.answeredAt = given.at();
            this.answeredBy = given.by();
            this.answeredThrough = given.through();
            this.answerReason = given.reason();
            this.recordedBy = given.recordedBy();
        }
        return switch (news ? status : standing) {
            case ACCEPTED -> new AnswerOutcome.Accepted(answered().orElseThrow());
            case DECLINED -> new AnswerOutcome.Declined(answered().orElseThrow());
            case OPEN, EXPIRED -> new AnswerOutcome.Expired(validUntil);
            case WITHDRAWN -> new AnswerOutcome.Withdrawn(withdrawnBecause);
        };
    }

    /** A new link leads to it; the one before leads nowhere. */
    void linkedBy(LinkSecret secret, Instant now) {
        QuoteStatus standing = standing(now);
        if (standing != QuoteStatus.OPEN && standing != QuoteStatus.DECLINED) {
            throw new WrongState("There is nothing to answer; the price list stands as “" + standing.label() + "”.");
        }
        this.linkHash = secret.hash();
    }

    /** Refuses to put another in the place of one that binds, or that has been replaced. */
    void requireLiving() {
        if (status == QuoteStatus.ACCEPTED) {
            throw new WrongState("The price list is accepted and binds both sides (D-B6); it stays.");
        }
        if (status == QuoteStatus.WITHDRAWN) {
            throw new WrongState("Another price list took its place already; load the case again.");
        }
    }

    /** Another takes its place. */
    void withdraw(String because) {
        requireLiving();
        this.status = QuoteStatus.WITHDRAWN;
        this.withdrawnBecause = because;
    }

    /** Where it stands at that instant. */
    QuoteStatus standing(Instant now) {
        return status == QuoteStatus.OPEN && now.isAfter(validUntil) ? QuoteStatus.EXPIRED : status;
    }

    Site site() {
        return new Site(Country.of(country), Optional.ofNullable(subdivision), ZoneId.of(zone));
    }

    /** The same wish, for the prices in force at that instant. */
    FreezeQuote again(Instant now) {
        return new FreezeQuote(
                caseId, caseNumber, new TenantId(customer), site(), now, contactEmail, termsVersion, Optional.empty());
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    int number() {
        return number;
    }

    String caseNumber() {
        return caseNumber;
    }

    String rateCard() {
        return rateCard;
    }

    String contactEmail() {
        return contactEmail;
    }

    String termsVersion() {
        return termsVersion;
    }

    Instant frozenAt() {
        return frozenAt;
    }

    Optional<Answered> answered() {
        return Optional.ofNullable(answeredAt)
                .map(at -> new Answered(
                        status == QuoteStatus.ACCEPTED,
                        answeredBy,
                        answeredThrough,
                        at,
                        answerReason == null ? "" : answerReason,
                        recordedBy,
                        termsVersion));
    }

    QuoteView view(Instant now) {
        FrozenPrices prices = FrozenPrices.read(rateCard, terms, example);
        return new QuoteView(
                id,
                version,
                caseId,
                caseNumber,
                number,
                new TenantId(customer),
                country,
                ZoneId.of(zone),
                rateCard,
                standing(now),
                prices.terms(),
                prices.example(),
                termsVersion,
                frozenAt,
                validUntil,
                answered(),
                Optional.ofNullable(withdrawnBecause));
    }
}
