package com.nextron.platform.returns.internal.assets;

import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.returns.internal.site.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** The machines, as far as row-level security shows them to the caller. */
@ApplicationScoped
public class RegisteredAssets {
    private static final String UNIQUE_VIOLATION = "23505";

    private static final JpaListing<Asset> LISTING = JpaListing.of(Asset.class)
            .searching("serialNumber", "model", "customer", "customerName")
            .filteringBy("customer", "country", "kind")
            .sortingBy("serialNumber", "invoiceDate", "model");

    @PersistenceContext(unitName = "returns")
    private EntityManager em;

    /** The machine with that serial number, in whatever case it was typed. */
    public Optional<Asset> bySerialNumber(String typed) {
        return em.createQuery("select a from Asset a where a.serialNumber = :serial", Asset.class)
                .setParameter("serial", Typed.serialNumber(typed))
                .getResultStream()
                .findFirst();
    }

    public Optional<Asset> find(UUID id) {
        return Optional.ofNullable(em.find(Asset.class, id));
    }

    public Listing<Asset> list(ListQuery query) {
        return LISTING.find(em, query);
    }

    /**
     * Stores a machine. The unique index decides, so that two registrations at once cannot both win.
     *
     * @throws InvalidInput when the serial number is taken
     */
    public void add(Asset asset) {
        try {
            em.persist(asset);
            em.flush();
        } catch (PersistenceException e) {
            if (isUniqueViolation(e)) {
                throw new InvalidInput(new FieldError(
                        "serialNumber", "A machine with this serial number is registered already. Check the label."));
            }
            throw e;
        }
    }

    private static boolean isUniqueViolation(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
            // A batch tells its reason only by the next exception.
            if (cause instanceof SQLException sql
                    && sql.getNextException() != null
                    && UNIQUE_VIOLATION.equals(sql.getNextException().getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
