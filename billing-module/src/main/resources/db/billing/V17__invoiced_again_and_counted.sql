-- A visit that was credited in full can be invoiced again: its rounds count from 1, and each round's invoice has to be
-- credited in full before the next begins, whatever the program does.
alter table billing.invoice_visit add column round integer not null default 1 check (round > 0);
drop index billing.invoice_visit_once;
create unique index invoice_visit_once on billing.invoice_visit (visit_id, round) where kind = 'INVOICE';

create function billing.invoice_in_rounds() returns trigger language plpgsql as
$$
declare
    earlier billing.invoice_visit%rowtype;
begin
    select * into earlier
      from billing.invoice_visit v
     where v.visit_id = new.visit_id and v.kind = 'INVOICE'
     order by v.round desc limit 1;
    if not found then
        new.round := 1;
        return new;
    end if;
    perform 1 from billing.invoice i
      where i.tenant_id = earlier.tenant_id and i.id = earlier.invoice_id and i.status in ('ISSUED', 'EXPORTED');
    if not found or exists (
        select 1
          from billing.invoice_line l
         where l.tenant_id = earlier.tenant_id and l.invoice_id = earlier.invoice_id and l.visit = earlier.position
           and l.amount <> (
               select coalesce(sum(b.amount), 0)
                 from billing.invoice c
                 join billing.invoice_line b
                   on b.tenant_id = c.tenant_id and b.invoice_id = c.id and b.credits = l.position
                where c.tenant_id = l.tenant_id and c.corrects_id = l.invoice_id
                  and c.status in ('ISSUED', 'EXPORTED'))) then
        raise exception 'visit % is invoiced already, and not credited in full', new.visit_id
            using errcode = 'unique_violation';
    end if;
    new.round := earlier.round + 1;
    return new;
end
$$;
create trigger invoice_in_rounds before insert on billing.invoice_visit
    for each row when (new.kind = 'INVOICE')
    execute function billing.invoice_in_rounds();

-- What one invoice alone has to name, where it is other than the customer's usual reference.
alter table billing.invoice add column own_reference text;

-- The columns of a visit are what counts: as reported until finance corrects it. What was reported stays beside them, since
-- the partner's claim is about it (B2), and word for word in told, which nobody can change.
alter table billing.visit
    add column counts_as            text,
    add column reported_arrived_at  timestamptz,
    add column reported_departed_at timestamptz,
    add column reported_kilometres  numeric,
    add constraint visit_reported check (
        (reported_arrived_at is null) = (counts_as is null) and (reported_departed_at is null) = (counts_as is null)
        and (reported_kilometres is null) = (counts_as is null));
create index visit_reported_arrived on billing.visit (reported_arrived_at) where reported_arrived_at is not null;
grant update (covered, rate_card, currency, borne, arrived_at, departed_at, kilometres, counts_as, reported_arrived_at,
              reported_departed_at, reported_kilometres) on billing.visit to nextron_app;
grant delete on billing.visit_work, billing.visit_part, billing.visit_borne_line to nextron_app;
-- What was corrected before; what the warranty bore of it stays as it was worked out then.
update billing.visit v
   set counts_as = d.told,
       reported_arrived_at = v.arrived_at, reported_departed_at = v.departed_at, reported_kilometres = v.kilometres,
       arrived_at = (d.told::jsonb ->> 'arrivedAt')::timestamptz,
       departed_at = (d.told::jsonb ->> 'departedAt')::timestamptz,
       kilometres = (d.told::jsonb ->> 'kilometres')::numeric,
       covered = (d.told::jsonb ->> 'covered')::boolean
  from (select distinct on (visit_id) visit_id, told
          from billing.visit_decision where told is not null order by visit_id, number desc) d
 where v.id = d.visit_id;
