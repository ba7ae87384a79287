package com.nextron.platform.billing.internal.savedfilter;

import com.nextron.platform.billing.SavedFilters;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where people keep their selections; the database shows everybody its own only. */
@ApplicationScoped
@AllowedFor({Role.FINANCE, Role.HQ_ADMIN})
class FilterDesk implements SavedFilters {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_QUERY = 400;

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    @Override
    @Transactional
    public List<SavedFilter> list() {
        return own().stream().map(KeptFilter::view).toList();
    }

    @Override
    @Transactional
    public SavedFilter save(SaveFilter wanted) {
        SaveFilter typed = new SaveFilter(line(wanted.name()), line(wanted.query()));
        List<KeptFilter> own = own();
        Optional<KeptFilter> before =
                own.stream().filter(one -> one.isCalled(typed.name())).findFirst();
        new Checks()
                .text("name", typed.name(), LONGEST_NAME)
                .text("query", typed.query(), LONGEST_QUERY)
                .require(
                        before.isPresent() || own.size() < MOST,
                        new FieldError("name", "You keep " + MOST + " selections already. Remove one first."))
                .done();
        KeptFilter kept = before.orElseGet(() -> {
            KeptFilter begun = new KeptFilter(typed, CallerContext.current().user());
            em.persist(begun);
            return begun;
        });
        kept.selecting(typed.query());
        return kept.view();
    }

    @Override
    @Transactional
    public void remove(UUID id) {
        em.remove(Optional.ofNullable(em.find(KeptFilter.class, id)).orElseThrow(NotFound::new));
    }

    private List<KeptFilter> own() {
        return em.createQuery("select f from KeptFilter f order by f.name", KeptFilter.class)
                .getResultList();
    }

    private static String line(String typed) {
        return typed == null ? "" : typed.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
