-- Invoices are issued by hundreds in one statement: what is noted of each is noted once a statement, too.
create or replace function billing.note_issued() returns trigger language plpgsql as
$$
begin
    insert into billing.invoice_sending (tenant_id, id, invoice_id, number, status, asked_at)
    select a.tenant_id, uuidv7(), a.id, 1, 'NEW', now()
      from rows_after a
      join rows_before b on b.tenant_id = a.tenant_id and b.id = a.id
     where b.number is null and a.number is not null
     order by a.id;
    return null;
end
$$;
drop trigger note_issued on billing.invoice;
create trigger note_issued after update on billing.invoice
    referencing old table as rows_before new table as rows_after
    for each statement execute function billing.note_issued();
