-- What routing has to know of each partner's jobs, beside the jobs themselves: some sixty bytes a job instead of a
-- thousand, and all of them in an index, so that a hundred jobs are a page or two. Kept by the statement that changes the
-- job, whichever it is; nobody else writes here.
create table dispatch.partner_job (
    -- the customer's, as the job's
    tenant_id     text        not null,
    work_order_id uuid        not null,
    partner_id    text        not null,
    accepted_at   timestamptz not null,
    deadline      timestamptz,
    promise_met   boolean,
    primary key (tenant_id, work_order_id)
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
create index partner_job_lately on dispatch.partner_job (partner_id, accepted_at desc) include (deadline, promise_met);

alter table dispatch.partner_job enable row level security;
alter table dispatch.partner_job force row level security;
-- Looked at once a statement, not once a row.
create policy holds on dispatch.partner_job
    using ((select core.sees_all()) or partner_id = (select core.current_tenant()))
    with check ((select core.sees_all()) or partner_id = (select core.current_tenant()));

create function dispatch.keep_partner_job() returns trigger language plpgsql as $$
begin
    if new.partner_id is null then
        delete from dispatch.partner_job where tenant_id = new.tenant_id and work_order_id = new.id;
    else
        insert into dispatch.partner_job (tenant_id, work_order_id, partner_id, accepted_at, deadline, promise_met)
        values (new.tenant_id, new.id, new.partner_id, new.accepted_at, new.deadline, new.promise_met)
            on conflict (tenant_id, work_order_id) do update
           set partner_id = excluded.partner_id, accepted_at = excluded.accepted_at, deadline = excluded.deadline,
               promise_met = excluded.promise_met;
    end if;
    return null;
end $$;
create trigger keep_partner_job_of_new after insert on dispatch.work_order
    for each row when (new.partner_id is not null) execute function dispatch.keep_partner_job();
create trigger keep_partner_job after update on dispatch.work_order
    for each row when ((new.partner_id is not null or old.partner_id is not null)
        and (new.partner_id, new.accepted_at, new.deadline, new.promise_met)
            is distinct from (old.partner_id, old.accepted_at, old.deadline, old.promise_met))
    execute function dispatch.keep_partner_job();

select set_config('app.kind', 'system', true);
insert into dispatch.partner_job (tenant_id, work_order_id, partner_id, accepted_at, deadline, promise_met)
select tenant_id, id, partner_id, accepted_at, deadline, promise_met from dispatch.work_order where partner_id is not null;
select set_config('app.kind', '', true);
