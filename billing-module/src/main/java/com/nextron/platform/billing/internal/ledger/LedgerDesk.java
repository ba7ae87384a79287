package com.nextron.platform.billing.internal.ledger;

import com.nextron.platform.billing.LedgerAccounts;
import com.nextron.platform.billing.LineKind;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.audit.AuditTrail.Subject;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Where finance maps lines to accounts. */
@ApplicationScoped
@AllowedFor(Role.FINANCE)
class LedgerDesk implements LedgerAccounts {
    private static final String SUBJECT = "ledger-mapping";

    @Inject
    private LedgerMappings mappings;

    @Inject
    private AuditTrail audit;

    @Override
    @Transactional
    public List<Mapping> list() {
        return mappings.all();
    }

    @Override
    @Transactional
    public Mapping save(Wanted typed) {
        Wanted wanted = checked(typed);
        Optional<LedgerMapping> before = mappings.same(wanted);
        before.ifPresent(mapping -> mapping.book(wanted));
        LedgerMapping kept = before.orElseGet(() -> mappings.add(new LedgerMapping(wanted)));
        audit.record(new Subject(SUBJECT, kept.id()), "ledger-mapping-entered", sentence(kept.view()));
        return kept.view();
    }

    @Override
    @Transactional
    public void remove(UUID id) {
        LedgerMapping mapping = mappings.find(id);
        Mapping view = mapping.view();
        if (view.company().equals(ALL) && view.vatCategory().equals(ALL) && !isLineKind(view.kind())) {
            throw new WrongState(
                    "This mapping holds for everything that no other one names. Change its account instead.");
        }
        mappings.remove(mapping);
        audit.record(new Subject(SUBJECT, id), "ledger-mapping-removed", sentence(view));
    }

    private static Wanted checked(Wanted typed) {
        Wanted wanted = new Wanted(
                upper(typed.company()),
                upper(typed.kind()),
                upper(typed.vatCategory()),
                text(typed.account()),
                text(typed.vatCode()),
                text(typed.department()));
        new Checks()
                .require(
                        isCompany(wanted.company()),
                        new FieldError("company", "Two letters of a country, or * for all."))
                .require(
                        isLineKind(wanted.kind())
                                || List.of(ALL, RECEIVABLE, VAT).contains(wanted.kind()),
                        new FieldError("kind", "Choose a kind of line, the customer's claim, VAT, or all lines."))
                .require(
                        wanted.vatCategory().equals(ALL) || wanted.vatCategory().matches("[A-Z]{1,2}"),
                        new FieldError("vatCategory", "A VAT category such as S, AE or G, or * for all."))
                .require(
                        wanted.account().matches("\\d{3,8}"),
                        new FieldError("account", "An account has three to eight digits."))
                .require(
                        wanted.vatCode().matches("[A-Za-z0-9]{0,5}"),
                        new FieldError("vatCode", "At most five letters or digits."))
                .require(
                        wanted.department().matches("[\\p{L}0-9-]{0,12}"),
                        new FieldError("department", "At most twelve letters or digits."))
                .done();
        return wanted;
    }

    private static boolean isCompany(String company) {
        return company.equals(ALL) || Arrays.asList(Locale.getISOCountries()).contains(company);
    }

    private static boolean isLineKind(String kind) {
        return Arrays.stream(LineKind.values()).anyMatch(one -> one.name().equals(kind));
    }

    private static String upper(String value) {
        return text(value).toUpperCase(Locale.ROOT);
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    private static String sentence(Mapping mapping) {
        String where = mapping.company().equals(ALL)
                ? "everywhere"
                : "in " + Country.of(mapping.company()).displayName();
        return "Kind " + mapping.kind() + ", VAT category " + mapping.vatCategory() + ", " + where + ": account "
                + mapping.account() + ", VAT code “" + mapping.vatCode() + "”, department “" + mapping.department()
                + "”.";
    }
}
