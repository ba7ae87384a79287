package com.nextron.platform.dispatch.internal.job;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.Numbers;
import com.nextron.platform.core.clock.JobHolder;
import com.nextron.platform.core.clock.RiskShare;
import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.dispatch.Assignments.HandoverView;
import com.nextron.platform.dispatch.OfferStatus;
import com.nextron.platform.dispatch.OpenWorkOrder;
import com.nextron.platform.dispatch.WorkOrderStatus;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.WorkOrders.StatusCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored jobs: work orders, their addresses and their offers. Row-level security decides which of them are there. */
@ApplicationScoped
public class Jobs {
    private static final JpaListing<WorkOrder> ORDERS = JpaListing.of(WorkOrder.class)
            .searching("number", "caseNumber", "city", "postalCode")
            .filteringBy("status", "country", "level", "partner", "caseId", "technicianEmail")
            .sortingBy("deadline", "receivedAt", "number");

    private static final JpaListing<Offer> OFFERS = JpaListing.of(Offer.class)
            .searching("number", "city", "postalCode")
            .filteringBy("status", "partner", "workOrderId")
            .sortingBy("answerBy", "offeredAt");

    private static final String NEXT_UNANSWERED =
            """
            select o.id from dispatch.offer o
             where o.status = 'OPEN'
               and (o.answer_by <= ?1
                    or exists (select 1 from dispatch.work_order w
                                where w.tenant_id = o.tenant_id and w.id = o.work_order_id
                                  and w.partner_id is not null))
             order by o.answer_by
             for update of o skip locked
             limit 1""";

    private static final String VISITS =
            "select v from Visit v left join fetch v.order where v.workOrderId in :orders order by v.id";

    private static final String BESIDE =
            """
            select a, o from WorkOrderAddress a left join Offer o on o.workOrderId = a.workOrderId
             where a.workOrderId in :orders order by o.id""";

    private static final String ONE_VISIT = "select v from Visit v left join fetch v.order where v.id = :id";

    @PersistenceContext(unitName = "dispatch")
    private EntityManager em;

    private final Numbers numbers = new Numbers("dispatch.work_order_number");

    @Inject
    private RiskShare riskShare;

    /** Stores a new order with its address. */
    public WorkOrder open(OpenWorkOrder order, Entered opened) {
        WorkOrder opening = new WorkOrder(Ids.next(), nextNumber(), order, opened);
        noteRisk(opening);
        em.persist(opening);
        // The order's row must be there before its address refers to it.
        em.flush();
        em.persist(new WorkOrderAddress(opening.id(), order));
        return opening;
    }

    /** Works out from the order's promise when its clock will be at risk; anew whenever the promise changes. */
    public void noteRisk(WorkOrder order) {
        order.atRiskFrom(riskShare.reachedAt(order.segments()));
    }

    private String nextNumber() {
        return "WO-" + numbers.next(query -> em.createNativeQuery(query).getResultList());
    }

    private Optional<WorkOrder> withVisits(Optional<WorkOrder> order) {
        order.ifPresent(found -> withVisits(List.of(found)));
        return order;
    }

    private List<WorkOrder> withVisits(List<WorkOrder> orders) {
        List<UUID> visited = orders.stream()
                .filter(WorkOrder::mayHaveVisits)
                .map(WorkOrder::id)
                .toList();
        if (!visited.isEmpty()) {
            Map<UUID, List<Visit>> visits = em.createQuery(VISITS, Visit.class)
                    .setParameter("orders", visited)
                    .getResultStream()
                    .collect(Collectors.groupingBy(Visit::workOrderId));
            orders.forEach(order -> order.visited(visits.getOrDefault(order.id(), List.of())));
        }
        return orders;
    }

    /** Stores a visit that was planned just now; again it changes nothing. */
    public void add(Visit visit) {
        em.persist(visit);
    }

    public void add(Offer offer) {
        em.persist(offer);
    }

    /** Writes down that the job is in somebody's hands from then on. */
    public void handOver(WorkOrder order, JobHolder kind, Party holder, String because, Entered entered) {
        em.persist(new JobHandover(order, kind, holder, because, entered));
    }

    /** Through whose hands the job went, in the order of time, as far as the caller may see it. */
    public List<HandoverView> handovers(UUID workOrder) {
        return em.createQuery(
                        "select h from JobHandover h where h.workOrderId = :order order by h.id", JobHandover.class)
                .setParameter("order", workOrder)
                .getResultStream()
                .map(JobHandover::view)
                .toList();
    }

    Optional<WorkOrder> find(UUID id) {
        return withVisits(Optional.ofNullable(em.find(WorkOrder.class, id)));
    }

    /** The visit, without a lock. */
    public Optional<Visit> findVisit(UUID id) {
        return em.createQuery(ONE_VISIT, Visit.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The order with its row locked: nobody else moves the job on before this transaction ends. */
    public Optional<WorkOrder> lock(UUID id) {
        return withVisits(lockRow(id));
    }

    /** The same without its visits. */
    Optional<WorkOrder> lockRow(UUID id) {
        return em.createNamedQuery(OrderedVisit.LOCK, WorkOrder.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The locked order of an offer, if the caller may act on it. */
    public Optional<WorkOrder> lockOrderOf(UUID offer) {
        return withVisits(em.createNamedQuery(OrderedVisit.LOCK_BY_OFFER, WorkOrder.class)
                .setParameter("offer", offer)
                .getResultStream()
                .findFirst());
    }

    public Optional<Offer> findOffer(UUID id) {
        return Optional.ofNullable(em.find(Offer.class, id));
    }

    /** The offer with its row locked. After the order's row, where both are needed. */
    public Optional<Offer> lockOffer(UUID id) {
        return Optional.ofNullable(em.find(Offer.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The order's open or accepted offers, locked. */
    public List<Offer> lockRunningOffers(UUID workOrder) {
        return em.createQuery(
                        "select o from Offer o where o.workOrderId = :order and o.status in :running order by o.id",
                        Offer.class)
                .setParameter("order", workOrder)
                .setParameter("running", List.of(OfferStatus.OPEN, OfferStatus.ACCEPTED))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** An open offer whose time is over or whose job another has, locked; one that somebody else has locked is skipped. */
    public Optional<Offer> lockNextUnanswered(Instant now) {
        List<?> ids = em.createNativeQuery(NEXT_UNANSWERED)
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        return ids.stream().findFirst().map(id -> em.find(Offer.class, UUID.fromString(id.toString())));
    }

    /** These orders, as far as the caller may see them, in no order. */
    public List<WorkOrder> find(Collection<UUID> ids) {
        return withVisits(em.createQuery("select w from WorkOrder w where w.id in :ids", WorkOrder.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    /** The offers of these orders that the caller may see, in the order in which they were made. */
    public List<Offer> offersOf(Collection<UUID> workOrders) {
        return em.createQuery("select o from Offer o where o.workOrderId in :orders order by o.id", Offer.class)
                .setParameter("orders", workOrders)
                .getResultList();
    }

    /** The addresses of these orders that the caller may see, each with the offers that it may see, as they were made. */
    List<Beside> beside(Collection<UUID> workOrders) {
        return em.createQuery(BESIDE, Object[].class)
                .setParameter("orders", workOrders)
                .getResultStream()
                .map(row -> new Beside((WorkOrderAddress) row[0], Optional.ofNullable((Offer) row[1])))
                .toList();
    }

    /** What a view shows beside the order itself; a row an offer, and one at least. */
    record Beside(WorkOrderAddress address, Optional<Offer> offer) {}

    List<WorkOrder> ofIds(Collection<UUID> ids) {
        return withVisits(em.createQuery("select w from WorkOrder w where w.id in :ids order by w.id", WorkOrder.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    List<WorkOrder> ofCase(UUID caseId) {
        return withVisits(
                em.createQuery("select w from WorkOrder w where w.caseId = :case order by w.id", WorkOrder.class)
                        .setParameter("case", caseId)
                        .getResultList());
    }

    /** The ids of the partner's open offers. */
    public List<UUID> openOffersOf(String partner) {
        return em.createQuery(
                        "select o.id from Offer o where o.partner = :partner and o.status = :open order by o.id",
                        UUID.class)
                .setParameter("partner", partner)
                .setParameter("open", OfferStatus.OPEN)
                .getResultList();
    }

    /** The ids of the orders that the partner holds and has not been on site for. */
    public List<UUID> notYetOnSiteOf(String partner) {
        return em.createQuery(
                        "select w.id from WorkOrder w where w.partner = :partner and w.status in :before order by w.id",
                        UUID.class)
                .setParameter("partner", partner)
                .setParameter("before", List.of(WorkOrderStatus.ACCEPTED, WorkOrderStatus.PLANNED))
                .getResultList();
    }

    /** The orders whose technician of that partner has arrived and not reported. */
    public List<WorkOrder> onSiteOf(String partner) {
        return withVisits(em.createQuery(
                        "select w from WorkOrder w where w.partner = :partner and w.status in :there order by w.id",
                        WorkOrder.class)
                .setParameter("partner", partner)
                .setParameter("there", List.of(WorkOrderStatus.ON_SITE, WorkOrderStatus.LEFT_SITE))
                .getResultList());
    }

    Listing<WorkOrder> list(ListQuery query) {
        Listing<WorkOrder> found = ORDERS.find(em, query);
        withVisits(found.items());
        return found;
    }

    public Listing<Offer> listOffers(ListQuery query) {
        return OFFERS.find(em, query);
    }

    public List<StatusCount> counts() {
        return em.createQuery("select w.status, count(w) from WorkOrder w group by w.status", Object[].class)
                .getResultStream()
                .map(row -> new StatusCount((WorkOrderStatus) row[0], (Long) row[1]))
                .toList();
    }

    /** Writes what was changed, so that views show the versions that stand in the database. */
    void flush() {
        em.flush();
    }
}
