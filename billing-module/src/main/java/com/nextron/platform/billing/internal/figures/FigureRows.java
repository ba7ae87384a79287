package com.nextron.platform.billing.internal.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The sums, one statement each, as far as row-level security shows the rows. Called inside a transaction. */
@ApplicationScoped
class FigureRows {
    private static final String REVENUE =
            """
            select to_char(i.issued_on, 'YYYY-MM'), v.country, i.currency,
                   sum(case i.kind when 'CREDIT_NOTE' then -l.amount else l.amount end),
                   count(distinct v.visit_id)
              from billing.invoice i
              join billing.invoice_line l on l.tenant_id = i.tenant_id and l.invoice_id = i.id
              join billing.invoice_visit v
                on v.tenant_id = i.tenant_id and v.invoice_id = i.id and v.position = l.visit
             where i.issued_on >= ?1 and i.issued_on < ?2
             group by 1, 2, 3""";

    /** A visit that is invoiced again has cost the partner's share once. */
    private static final String PARTNERS =
            """
            select to_char(i.issued_on, 'YYYY-MM'), v.country, c.currency, sum(coalesce(c.approved, c.amount))
              from billing.invoice i
              join billing.invoice_visit v on v.tenant_id = i.tenant_id and v.invoice_id = i.id
              join billing.claim c on c.visit_id = v.visit_id
             where i.kind = 'INVOICE' and v.round = 1 and i.issued_on >= ?1 and i.issued_on < ?2 and c.rate_card <> ''
             group by 1, 2, 3""";

    private static final String PAID =
            """
            select v.model, c.currency, sum(coalesce(c.approved, c.amount)), count(*)
              from billing.visit v
              join billing.claim c on c.visit_id = v.id
             where v.arrived_at >= ?1 and v.arrived_at < ?2 and v.covered and c.rate_card <> ''
             group by 1, 2""";

    private static final String WORTH =
            """
            select v.model, v.currency, sum(v.borne), count(*)
              from billing.visit v
             where v.arrived_at >= ?1 and v.arrived_at < ?2 and v.borne > 0
             group by 1, 2""";

    private static final String ISSUED =
            """
            select i.currency, count(*) filter (where i.kind = 'INVOICE'), count(*) filter (where i.kind = 'CREDIT_NOTE'),
                   sum(case i.kind when 'CREDIT_NOTE' then -i.net else i.net end),
                   sum(case i.kind when 'CREDIT_NOTE' then -i.vat else i.vat end)
              from billing.invoice i
             where i.issued_on >= ?1 and i.issued_on < ?2
             group by 1 order by 1""";

    private static final String INVOICES =
            """
            select i.status, i.currency, count(*), sum(case i.kind when 'CREDIT_NOTE' then -i.gross else i.gross end)
              from billing.invoice i
             where i.status in ('HELD', 'DRAFT', 'ISSUED')
               and coalesce(i.issued_on,
                            (select max((v.departed_at at time zone v.zone)::date) from billing.invoice_visit v
                              where v.tenant_id = i.tenant_id and v.invoice_id = i.id),
                            i.created_at::date) < ?1
             group by 1, 2 order by 1, 2""";

    private static final String CLAIMS =
            """
            select c.status, c.currency, count(*), sum(coalesce(c.approved, c.amount))
              from billing.claim c
             where c.status <> 'STATED' and c.month <= ?1
             group by 1, 2 order by 1, 2""";

    private static final String PARTS =
            """
            select p.currency, count(*), sum(coalesce(p.list_price, 0) * p.quantity)
              from billing.unreturned_part p
             where p.status = 'PROPOSED' and p.shipped_on < ?1
             group by 1 order by 1""";

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    /** The months from the first one up to the end of the last. */
    record Span(YearMonth from, YearMonth to) {
        LocalDate begin() {
            return from.atDay(1);
        }

        LocalDate end() {
            return to.plusMonths(1).atDay(1);
        }
    }

    List<Object[]> revenue(Span span) {
        return rows(REVENUE, span.begin(), span.end());
    }

    List<Object[]> partners(Span span) {
        return rows(PARTNERS, span.begin(), span.end());
    }

    List<Object[]> paid(Span span) {
        return rows(PAID, span.begin(), span.end());
    }

    List<Object[]> worth(Span span) {
        return rows(WORTH, span.begin(), span.end());
    }

    List<Object[]> issued(Span span) {
        return rows(ISSUED, span.begin(), span.end());
    }

    List<Object[]> openInvoices(Span span) {
        return rows(INVOICES, span.end());
    }

    List<Object[]> openClaims(Span span) {
        return rows(CLAIMS, span.to().toString());
    }

    List<Object[]> openParts(Span span) {
        return rows(PARTS, span.end());
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i] instanceof LocalDate day ? java.sql.Date.valueOf(day) : values[i]);
        }
        return query.getResultList();
    }
}
