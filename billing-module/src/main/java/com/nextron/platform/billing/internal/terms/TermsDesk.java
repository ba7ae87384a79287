package com.nextron.platform.billing.internal.terms;

import com.nextron.platform.billing.BillingTerms;
import com.nextron.platform.billing.Collecting;
import com.nextron.platform.billing.InvoiceLanguage;
import com.nextron.platform.billing.SendingWay;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.Customers;
import com.nextron.platform.tenant.Customers.CustomerView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where finance agrees with a customer on how it is invoiced. */
@ApplicationScoped
class TermsDesk implements BillingTerms {
    private static final int LONGEST_REFERENCE = 100;
    private static final int MOST_DAYS = 120;

    @Inject
    private CustomerTerms terms;

    @Inject
    private Customers customers;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.CUSTOMER})
    @Transactional
    public TermsView of(TenantId customer) {
        return terms.of(customers.find(customer));
    }

    @Override
    @AllowedFor(Role.FINANCE)
    @Transactional
    public TermsView change(TenantId id, WantedTerms wanted) {
        CustomerView customer = customers.find(id);
        TermsView before = terms.of(customer);
        TermsView agreed = checked(customer, wanted);
        Optional<StoredTerms> stored = terms.find(id);
        StoredTerms changed = stored.orElseGet(() -> new StoredTerms(id));
        changed.agree(agreed, clock.instant(), CallerContext.current().user());
        if (stored.isEmpty()) {
            terms.add(changed);
        } else {
            terms.flush();
        }
        audit.record(
                new AuditTrail.Subject("billing-terms", changed.id()),
                "billing-terms-changed",
                customer.name() + " was invoiced so: " + inWords(before) + " Now: " + inWords(agreed));
        return changed.view(agreed.sending());
    }

    private TermsView checked(CustomerView customer, WantedTerms wanted) {
        Country country = Country.of(customer.country());
        Checks checks = new Checks();
        Reached reached = reached(checks, country, wanted);
        Optional<Collecting> collecting = checks.parse("collecting", wanted.collecting(), TermsDesk::collecting);
        String language =
                given(wanted.language()).orElse(InvoiceLanguage.of(country).name());
        Optional<InvoiceLanguage> written = checks.parse("language", language, TermsDesk::language);
        Optional<String> vatNumber = given(wanted.vatNumber())
                .flatMap(typed -> checks.parse("vatNumber", typed, one -> VatNumber.of(country, one)));
        String reference = given(wanted.reference()).orElse("");
        int days = Optional.ofNullable(wanted.daysToPay()).orElse(terms.usualDaysToPay());
        checks.require(
                        reference.length() <= LONGEST_REFERENCE,
                        new FieldError("reference", "At most " + LONGEST_REFERENCE + " characters, please."))
                .require(
                        days >= 0 && days <= MOST_DAYS,
                        new FieldError("daysToPay", "Give 0 to " + MOST_DAYS + " days."))
                .done();
        return new TermsView(
                customer.id(),
                0,
                collecting.orElseThrow(),
                written.orElseThrow(),
                vatNumber,
                reference,
                days,
                reached.way(),
                reached.address(),
                Optional.empty(),
                Optional.empty());
    }

    /** How a customer is reached, and where in the network if not by its organisation number. */
    private record Reached(SendingWay way, Optional<String> address) {}

    private static Reached reached(Checks checks, Country country, WantedTerms wanted) {
        SendingWay way = given(wanted.sending())
                .flatMap(typed -> checks.parse("sending", typed, TermsDesk::way))
                .orElse(CustomerTerms.usualWay(country));
        Optional<String> address = given(wanted.electronicAddress())
                .flatMap(typed -> checks.parse("electronicAddress", typed, ElectronicAddress::of));
        checks.require(
                way == SendingWay.EMAIL || country.isNordic(),
                new FieldError(
                        "sending",
                        "Electronic invoices go to customers in Norway, Sweden, Denmark and Finland; choose e-mail."));
        return new Reached(way, way == SendingWay.PEPPOL ? address : Optional.empty());
    }

    private static String inWords(TermsView terms) {
        return terms.collecting().label().toLowerCase(Locale.ROOT) + ", in "
                + terms.language().label() + ", " + terms.daysToPay() + " days to pay, VAT number "
                + terms.vatNumber().orElse("none") + ", reference "
                + (terms.reference().isEmpty() ? "none" : "“" + terms.reference() + "”") + ", sent "
                + terms.sending().label().toLowerCase(Locale.ROOT)
                + terms.electronicAddress().map(address -> " to " + address).orElse("") + ".";
    }

    private static Collecting collecting(String typed) {
        return Arrays.stream(Collecting.values())
                .filter(one -> one.name().equals(typed.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Please choose PER_VISIT, PER_WEEK or PER_MONTH."));
    }

    private static SendingWay way(String typed) {
        return Arrays.stream(SendingWay.values())
                .filter(one -> one.name().equals(typed.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Please choose PEPPOL or EMAIL."));
    }

    private static InvoiceLanguage language(String typed) {
        return Arrays.stream(InvoiceLanguage.values())
                .filter(one -> one.name().equals(typed.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Please choose nb, sv, da, fi or en."));
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(one -> !one.isEmpty());
    }
}
