-- Which edition of a topic stands here: data that everybody asks for and that seldom changes, such as the VAT table. Each
-- change of a topic's table is its next edition, in the same transaction. Every transaction reads the editions with the
-- statement that tells who acts, so that servers can keep such data in memory without asking for it.
create table core.edition (
    tenant_id text   not null check (tenant_id = 'nextron'),
    topic     text   not null check (topic ~ '^[a-z-]{1,40}$'),
    number    bigint not null default 1,
    primary key (tenant_id, topic)
);
alter table core.edition enable row level security;
alter table core.edition force row level security;
create policy signed_in_read on core.edition for select
    using (core.current_tenant() is not null);
-- Only headquarters changes such data.
create policy headquarters_counts on core.edition for update
    using (core.sees_all())
    with check (core.sees_all());
create policy owner_adds on core.edition for insert
    with check (core.sees_all());
revoke insert, delete on core.edition from nextron_app;

-- The next edition of the topic that the trigger names.
create function core.next_edition() returns trigger language plpgsql as $$
begin
    update core.edition set number = number + 1 where tenant_id = 'nextron' and topic = tg_argv[0];
    return null;
end $$;

select set_config('app.kind', 'system', true);
insert into core.edition (tenant_id, topic) values ('nextron', 'calendars');
select set_config('app.kind', '', true);
create trigger next_edition after insert or update or delete on core.calendar_decision
    for each statement execute function core.next_edition('calendars');
