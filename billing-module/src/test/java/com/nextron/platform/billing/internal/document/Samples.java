package com.nextron.platform.billing.internal.document;

import com.nextron.platform.billing.Buyer;
import com.nextron.platform.billing.InvoiceLanguage;
import com.nextron.platform.billing.LineKind;
import com.nextron.platform.billing.Seller;
import com.nextron.platform.billing.internal.document.BilledLine.Quantity;
import com.nextron.platform.billing.internal.document.BilledLine.Vat;
import com.nextron.platform.billing.internal.document.ExportedInvoice.Corrected;
import com.nextron.platform.billing.internal.document.ExportedInvoice.Heading;
import com.nextron.platform.billing.internal.document.ExportedInvoice.InNok;
import com.nextron.platform.billing.internal.document.ExportedInvoice.Kind;
import com.nextron.platform.billing.internal.document.ExportedInvoice.Sums;
import com.nextron.platform.billing.internal.rating.NoShow;
import com.nextron.platform.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Documents for tests: {@code in("SE").visits(2).build()}, {@code in("DK").reverseCharge().credit().build()}. */
public final class Samples {
    public static final Seller NEXTRON = new Seller(
            "Nextron AS",
            "999999999",
            "NO999999999MVA",
            "Foretaksregisteret",
            new Seller.Address("Eksempelveien 1", "0580", "Oslo", "NO"),
            "invoice@nextron.example",
            new Seller.Account("NO9386011117947", "DNBANOKK", "8601 11 17947"));

    private static final Instant ARRIVED = Instant.parse("2026-11-17T16:05:00Z");

    private record Land(
            String currency,
            String zone,
            String hourly,
            String kilometre,
            Buyer buyer,
            String postalCode,
            String city) {}

    private static final Map<String, Land> LANDS = Map.of(
            "NO",
            new Land(
                    "NOK",
                    "Europe/Oslo",
                    "1395.00",
                    "8.35",
                    buyer("Fjordlab AS", "974760673", "NO", "9008 Tromsø", InvoiceLanguage.NB),
                    "9008",
                    "Tromsø"),
            "SE",
            new Land(
                    "SEK",
                    "Europe/Stockholm",
                    "1420.00",
                    "8.60",
                    buyer("Mälardata AB", "5560360793", "SE", "11122 Stockholm", InvoiceLanguage.SV),
                    "11122",
                    "Stockholm"),
            "DK",
            new Land(
                    "DKK",
                    "Europe/Copenhagen",
                    "925.00",
                    "5.60",
                    buyer("Øresund Data & Søn A/S", "13585628", "DK", "2100 København Ø", InvoiceLanguage.DA),
                    "2100",
                    "København Ø"),
            "FI",
            new Land(
                    "EUR",
                    "Europe/Helsinki",
                    "124.00",
                    "0.75",
                    buyer("Järvi Oy", "01120389", "FI", "00100 Helsinki", InvoiceLanguage.FI),
                    "00100",
                    "Helsinki"));

    private static final Map<String, String> RATES = Map.of("SEK", "1.0512", "DKK", "1.5731", "EUR", "11.7340");

    private final Land land;
    private final String country;
    private Kind kind = Kind.INVOICE;
    private String number = "10042";
    private int visits = 1;
    private Vat vat;
    private Optional<String> exemption = Optional.empty();
    private InvoiceLanguage language;
    private boolean rated = true;
    private boolean noShow;
    private int extraParts;
    private Optional<Buyer> otherBuyer = Optional.empty();
    private BigDecimal labourMinutes = new BigDecimal("175");

    private Samples(String country) {
        this.country = country;
        this.land = LANDS.get(country);
        this.vat = new Vat("S", new BigDecimal(country.equals("FI") ? "25.5" : "25"));
        this.language = land.buyer().language();
    }

    public static Samples in(String country) {
        return new Samples(country);
    }

    public Samples numbered(String wanted) {
        this.number = wanted;
        return this;
    }

    public Samples visits(int count) {
        this.visits = count;
        return this;
    }

    public Samples credit() {
        this.kind = Kind.CREDIT_NOTE;
        this.number = "900001";
        return this;
    }

    public Samples reverseCharge() {
        this.vat = new Vat("AE", BigDecimal.ZERO);
        this.exemption = Optional.of("VATEX-EU-AE");
        return this;
    }

    public Samples usedAbroad() {
        this.vat = new Vat("G", BigDecimal.ZERO);
        this.exemption = Optional.of("VATEX-EU-G");
        return this;
    }

    public Samples outsideScope() {
        this.vat = new Vat("O", BigDecimal.ZERO);
        this.exemption = Optional.of("VATEX-EU-O");
        return this;
    }

    public Samples inLanguage(InvoiceLanguage code) {
        this.language = code;
        return this;
    }

    public Samples withoutRate() {
        this.rated = false;
        return this;
    }

    public Samples parts(int count) {
        this.extraParts = count;
        return this;
    }

    /** Nobody let the technician in, by a card with a price for that. */
    public Samples nobodyThere() {
        noShow = true;
        return this;
    }

    public Samples minutes(String count) {
        this.labourMinutes = new BigDecimal(count);
        return this;
    }

    public Samples soldTo(Buyer buyer) {
        this.otherBuyer = Optional.of(buyer);
        return this;
    }

    public ExportedInvoice build() {
        List<DoneVisit> done = new ArrayList<>();
        List<BilledLine> lines = new ArrayList<>();
        for (int i = 0; i < visits; i++) {
            done.add(visit(i));
            addLines(lines, i);
        }
        Money net = lines.stream().map(BilledLine::amount).reduce(Money::plus).orElseThrow();
        Money tax = net.percent(vat.percent());
        Buyer buyer = otherBuyer.orElse(land.buyer());
        return new ExportedInvoice(
                new UUID(7, Long.parseLong(number)),
                "fjordlab",
                new Heading(
                        kind,
                        number,
                        kind == Kind.CREDIT_NOTE
                                ? Optional.of(new Corrected("10042", Optional.of(LocalDate.of(2026, 11, 18))))
                                : Optional.empty(),
                        LocalDate.of(2026, 11, 18),
                        LocalDate.of(2026, 12, 2),
                        "100426",
                        kind == Kind.CREDIT_NOTE ? "The drive was charged twice." : ""),
                NEXTRON,
                new Buyer(
                        buyer.name(),
                        buyer.organisationNumber(),
                        buyer.country(),
                        buyer.street(),
                        buyer.postalCode(),
                        buyer.city(),
                        buyer.email(),
                        buyer.vatNumber(),
                        "PO 4711, Kari Nordmann",
                        language),
                done,
                lines,
                List.of(new VatShare(
                        vat.category(), vat.percent(), net, tax, exemption, exemption.map(code -> "Exempt: " + code))),
                new Sums(net, tax, net.plus(tax), inNok(tax)),
                Optional.empty());
    }

    private Optional<InNok> inNok(Money tax) {
        if (land.currency().equals("NOK") || !rated) {
            return Optional.empty();
        }
        BigDecimal rate = new BigDecimal(RATES.get(land.currency()));
        return Optional.of(new InNok(Money.of(tax.amount().multiply(rate), "NOK"), rate, LocalDate.of(2026, 11, 17)));
    }

    private DoneVisit visit(int index) {
        Instant arrived = ARRIVED.plus(index, ChronoUnit.DAYS);
        return new DoneVisit(
                new UUID(8, index),
                "WO-10004" + index,
                "C-10012" + index,
                land.postalCode(),
                land.city(),
                country,
                ZoneId.of(land.zone()),
                arrived,
                arrived.plus(160, ChronoUnit.MINUTES),
                false);
    }

    private void addLines(List<BilledLine> lines, int visit) {
        if (noShow) {
            add(lines, visit, LineKind.CALLOUT, Map.entry("pcs", "1"), "1200.00", "0");
            return;
        }
        add(lines, visit, LineKind.LABOUR, Map.entry("min", labourMinutes.toString()), land.hourly(), "0");
        add(lines, visit, LineKind.SURCHARGE, Map.entry("min", "175"), half(land.hourly()), "50");
        add(lines, visit, LineKind.KILOMETRES, Map.entry("km", "86.3"), land.kilometre(), "0");
        for (int part = 0; part < extraParts; part++) {
            add(lines, visit, LineKind.PART, Map.entry("pcs", "2"), "49.90", "0");
        }
    }

    private static String half(String price) {
        return new BigDecimal(price)
                .divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private void add(
            List<BilledLine> lines,
            int visit,
            LineKind kindOfLine,
            Map.Entry<String, String> quantity,
            String price,
            String percent) {
        BigDecimal base = quantity.getKey().equals("min") ? BigDecimal.valueOf(60) : BigDecimal.ONE;
        BigDecimal amount = new BigDecimal(quantity.getValue())
                .multiply(new BigDecimal(price))
                .divide(base, 2, RoundingMode.HALF_UP);
        lines.add(new BilledLine(
                lines.size() + 1,
                visit,
                kindOfLine,
                new LinkedHashMap<>(Map.of(
                                LineKind.LABOUR, "Labour",
                                LineKind.SURCHARGE, "Surcharge 50 %",
                                LineKind.KILOMETRES, "Driving",
                                LineKind.CALLOUT, NoShow.LABEL,
                                LineKind.PART, "Mainboard X12 “rev; B” =1"))
                        .get(kindOfLine),
                "How it came to be (D-B2).",
                new Quantity(new BigDecimal(quantity.getValue()), quantity.getKey(), base),
                new BigDecimal(price),
                new BigDecimal(percent),
                vat,
                Money.of(amount, land.currency())));
    }

    public static Buyer buyer(String name, String organisation, String land, String place, InvoiceLanguage language) {
        String[] address = place.split(" ", 2);
        Optional<String> vatNumber =
                switch (land) {
                    case "SE" -> Optional.of("SE" + organisation + "01");
                    case "DK", "FI" -> Optional.of(land + organisation);
                    default -> Optional.empty();
                };
        return new Buyer(
                name,
                organisation,
                land,
                "Storgata 1",
                address[0],
                address[1],
                "faktura@customer.example",
                vatNumber,
                "",
                language);
    }
}
