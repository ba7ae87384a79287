-- Drafts are made and issued by hundreds: what is asked for each row is asked once a statement where that is as good.

-- Nothing slips onto a document that is being issued: asked after the insert, of every document that rows were put on, which
-- are locked until the end. Changing and deleting stays as it was, row by row.
create function billing.keep_issued_from_more() returns trigger language plpgsql as
$$
declare
    wanted integer := (select count(distinct (tenant_id, invoice_id)) from more);
    open   integer;
begin
    select count(*) into open
      from (select 1 from billing.invoice i
             where (i.tenant_id, i.id) in (select tenant_id, invoice_id from more) and i.status in ('DRAFT', 'HELD')
             order by i.id
               for share of i) locked;
    if open <> wanted then
        raise exception 'what stands on an issued invoice cannot be changed' using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
drop trigger keep_issued on billing.invoice_line;
create trigger keep_issued before update or delete on billing.invoice_line
    for each row execute function billing.keep_issued_parts();
create trigger keep_issued_from_more after insert on billing.invoice_line referencing new table as more
    for each statement execute function billing.keep_issued_from_more();
drop trigger keep_issued on billing.invoice_visit;
create trigger keep_issued before update or delete on billing.invoice_visit
    for each row execute function billing.keep_issued_parts();
create trigger keep_issued_from_more after insert on billing.invoice_visit referencing new table as more
    for each statement execute function billing.keep_issued_from_more();
drop trigger keep_issued on billing.invoice_vat;
create trigger keep_issued before update or delete on billing.invoice_vat
    for each row execute function billing.keep_issued_parts();
create trigger keep_issued_from_more after insert on billing.invoice_vat referencing new table as more
    for each statement execute function billing.keep_issued_from_more();

-- A draft may be changed: nobody needs to be asked.
drop trigger keep_issued on billing.invoice;
create trigger keep_issued before update or delete on billing.invoice
    for each row when (old.status in ('ISSUED', 'EXPORTED'))
    execute function billing.keep_issued_invoice();

-- As a value by its key, like the lines' (V11): asked by "exists", all invoices may be read for the visits of one.
alter policy with_its_invoice on billing.invoice_visit
    using ((select true from billing.invoice i
             where i.tenant_id = invoice_visit.tenant_id and i.id = invoice_visit.invoice_id));
alter policy with_its_invoice on billing.invoice_vat
    using ((select true from billing.invoice i
             where i.tenant_id = invoice_vat.tenant_id and i.id = invoice_vat.invoice_id));
