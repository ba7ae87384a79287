package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.Buyer;
import com.nextron.platform.billing.Collecting;
import com.nextron.platform.billing.InvoiceLanguage;
import com.nextron.platform.billing.Seller;
import com.nextron.platform.billing.VatCategory;
import com.nextron.platform.billing.internal.invoice.Parties.BilledCustomer;
import com.nextron.platform.billing.internal.rating.BandedVisitRating;
import com.nextron.platform.billing.internal.rating.ClosedDays;
import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.billing.internal.rating.RateCards;
import com.nextron.platform.billing.internal.rating.RatedLine;
import com.nextron.platform.billing.internal.rating.RatedVisit;
import com.nextron.platform.billing.internal.rating.Rates;
import com.nextron.platform.billing.internal.rating.UnpricedPart;
import com.nextron.platform.billing.internal.rating.Visit;
import com.nextron.platform.billing.internal.vat.VatTreatment;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.VisitCompleted;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Invoices for tests, one for each country: {@code in("SE").drafted()}, {@code in("FI").issued("10042")}. */
public final class Drafts {
    private static final Instant NOW = Instant.parse("2026-11-18T08:00:00Z");
    private static final Map<String, Rates> RATES = Map.of(
            "NO", RateCards.rates("NOK", "1395.00", "8.35", "950.00"),
            "SE", RateCards.rates("SEK", "1420.00", "8.60", "970.00"),
            "DK", RateCards.rates("DKK", "925.00", "5.60", "630.00"),
            "FI", RateCards.rates("EUR", "124.00", "0.75", "85.00"));
    private static final Map<String, Buyer> BUYERS = Map.of(
            "NO", buyer("Fjordlab AS", "974 760 673", "NO", "9008", "Tromsø"),
            "SE", buyer("Mälardata AB", "556036-0793", "SE", "11122", "Stockholm"),
            "DK", buyer("Øresund Data & Søn A/S", "DK 13585628", "DK", "2100", "København Ø"),
            "FI", buyer("Järvi Oy", "0112038-9", "FI", "00100", "Helsinki"));

    private static final Map<String, VatTreatment> GENERAL =
            Map.of("NO", standard("25"), "SE", standard("25"), "DK", standard("25"), "FI", standard("25.5"));
    static final Seller SELLER = new Seller(
            "Nextron AS",
            "999999999",
            "NO999999999MVA",
            "Foretaksregisteret",
            new Seller.Address("Eksempelveien 1", "0580", "Oslo", "NO"),
            "invoice@nextron.example",
            new Seller.Account("NO9386011117947", "DNBANOKK", "8601 11 17947"));

    private final String country;
    private UUID visitId = UUID.fromString("0199a0de-0000-7000-8000-000000000003");
    private String arrived = "2026-11-17T17:05+01:00";
    private String departed = "2026-11-17T19:45+01:00";
    private String kilometres = "86.3";
    private Optional<String> heldBecause = Optional.empty();
    private List<String> parts = List.of();

    private Drafts(String country) {
        this.country = country;
    }

    public static Drafts in(String country) {
        return new Drafts(country);
    }

    public Drafts onSite(String from, String to) {
        this.arrived = from;
        this.departed = to;
        return this;
    }

    public Drafts driven(String km) {
        this.kilometres = km;
        return this;
    }

    /** Another visit than the usual one. */
    Drafts visit(UUID id) {
        this.visitId = id;
        return this;
    }

    /** The customer's side of a mixed visit has these parts, without prices. */
    Drafts parts(String... names) {
        this.parts = List.of(names);
        return this;
    }

    Drafts held(String reason) {
        this.heldBecause = Optional.of(reason);
        return this;
    }

    public InvoiceDocument issued(String number) {
        Invoice invoice = drafted();
        invoice.issue(fixed(number), customer(country));
        return invoice.document(SELLER);
    }

    Invoice drafted() {
        return addTo(new Invoice(customer(country), RATES.get(country).currency(), NOW));
    }

    /** Puts the visit on that draft. */
    Invoice addTo(Invoice invoice) {
        RateCard card = RateCards.card(Country.of(country), RATES.get(country), 30);
        VisitCompleted done = completed();
        Visit visit = new Visit(site(), done.arrivedAt(), done.departedAt(), done.kilometres());
        DraftedVisit draft = new DraftedVisit(
                card.name(),
                withParts(new BandedVisitRating().rate(card, visit, ClosedDays.WEEKENDS_ONLY)),
                GENERAL.get(country),
                heldBecause);
        return invoice.add(done, draft);
    }

    private RatedVisit withParts(RatedVisit rated) {
        List<RatedLine> lines = new ArrayList<>(rated.lines());
        parts.forEach(name -> lines.add(UnpricedPart.line(name, BigDecimal.valueOf(2), rated.currency())));
        return new RatedVisit(rated.currency(), rated.billedMinutes(), lines);
    }

    Invoice unrated() {
        Currency euro = Currency.getInstance("EUR");
        DraftedVisit nothing =
                DraftedVisit.unrated(euro, "No rate card is in force in Germany for the day of the visit.");
        return new Invoice(customer(country), euro, NOW).add(completed(), nothing);
    }

    public InvoiceDocument issuedWithoutLines(String number) {
        RatedVisit nothing = new RatedVisit(RATES.get(country).currency(), 0, List.of());
        Invoice invoice = new Invoice(customer(country), nothing.currency(), NOW)
                .add(completed(), new DraftedVisit("NO-2026 v1", nothing, GENERAL.get("NO"), Optional.empty()));
        invoice.issue(fixed(number), customer(country));
        return invoice.document(SELLER);
    }

    static BilledCustomer customer(String country) {
        return new BilledCustomer(new TenantId("fjordlab"), BUYERS.get(country), Collecting.PER_VISIT, 14);
    }

    /** What an issue on 18 November fixes. */
    static SalesDocument.Fixed fixed(String number) {
        return new SalesDocument.Fixed(
                number,
                Optional.of(Kid.of(number, Kid.Check.MOD10)),
                LocalDate.of(2026, 11, 18),
                SELLER,
                Optional.empty());
    }

    static VatTreatment standard(String percent) {
        return new VatTreatment(
                VatCategory.S, new BigDecimal(percent), Optional.empty(), Optional.empty(), "The general rate.");
    }

    private Site site() {
        return Site.of(PostalCode.of(Country.of(country), BUYERS.get(country).postalCode()));
    }

    VisitCompleted completed() {
        Buyer buyer = BUYERS.get(country);
        return new VisitCompleted(
                UUID.fromString("0199a0de-0000-7000-8000-000000000001"),
                "WO-100045",
                UUID.fromString("0199a0de-0000-7000-8000-000000000002"),
                "C-100123",
                "fjordlab",
                "nordlys-it",
                "Nordlys IT",
                "4H",
                country,
                null,
                site().zone().getId(),
                buyer.postalCode(),
                buyer.city(),
                OffsetDateTime.parse(arrived).toInstant(),
                OffsetDateTime.parse(departed).toInstant(),
                new BigDecimal(kilometres),
                false,
                true,
                "MAINS_POWER",
                "Mains power had killed the mainboard.",
                "Kari Nordmann",
                visitId,
                1,
                false,
                null,
                false,
                List.of(),
                List.of(),
                "",
                null,
                null,
                null,
                "");
    }

    private static Buyer buyer(String name, String organisation, String country, String postalCode, String city) {
        return new Buyer(
                name,
                organisation,
                country,
                "Storgata 1",
                postalCode,
                city,
                "faktura@customer.example",
                Optional.empty(),
                "",
                InvoiceLanguage.of(Country.of(country)));
    }
}
