-- The one thing that a signed link speaks about, when it is no initiative: a partner, a hand-over that waits to be opened.
create function app_subject() returns uuid language sql stable
  return nullif(current_setting('app.subject', true), '')::uuid;
grant execute on function app_subject() to
  samenhang_visitor, samenhang_member, samenhang_coordinator, samenhang_admin, samenhang_link, samenhang_door,
  samenhang_clock, samenhang_keeper;

-- Who works here with students, apart from the coordinator, who has a role of their own. A representative is a student.
create function app_is_worker() returns boolean language sql stable
  return app_role() in ('guide', 'specialist', 'executive');
grant execute on function app_is_worker() to samenhang_member;

-- What an institution made of our texts for guides: every version stays, the last one counts. Without a body it is
-- as ours again; not shown, this institution does not use it.
create table guidance_content (
  institution_id uuid not null references institution,
  kind text not null check (kind in ('route', 'role', 'moment', 'adjustment', 'crisis')),
  key text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  version integer not null check (version > 0),
  body jsonb check (jsonb_typeof(body) = 'object'),
  shown boolean not null default true,
  owner text not null check (length(owner) between 1 and 120),
  review_on date,
  made_at timestamptz not null,
  made_by uuid,
  primary key (institution_id, kind, key, version)
);

-- When a key moment is for a programme, or for everybody (no unit), in one academic year.
create table moment_date (
  institution_id uuid not null references institution,
  id uuid not null primary key,
  unit_id uuid,
  moment text not null check (moment ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  unique nulls not distinct (institution_id, unit_id, moment, from_on),
  foreign key (institution_id, unit_id) references org_unit (institution_id, id) on delete cascade
);

alter table guidance_content enable row level security; alter table guidance_content force row level security;
alter table moment_date enable row level security; alter table moment_date force row level security;

-- Everything but the crisis protocol is there for everybody; who made a version is for the coordinator.
grant select (institution_id, kind, key, version, body, shown, owner, review_on, made_at) on guidance_content to
  samenhang_visitor, samenhang_member;
create policy public_reads on guidance_content for select to samenhang_visitor, samenhang_member
  using (institution_id = app_institution() and kind <> 'crisis');
create policy workers_read on guidance_content for select to samenhang_member
  using (institution_id = app_institution() and app_is_worker());
grant select, insert on guidance_content to samenhang_coordinator;
create policy coordinator_reads on guidance_content for select to samenhang_coordinator
  using (institution_id = app_institution());
create policy coordinator_adds on guidance_content for insert to samenhang_coordinator
  with check (institution_id = app_institution() and app_units() is null and made_by is not distinct from app_person());

grant select on moment_date to samenhang_visitor, samenhang_member, samenhang_coordinator;
create policy everybody_reads on moment_date for select to
  samenhang_visitor, samenhang_member, samenhang_coordinator using (institution_id = app_institution());
grant insert, delete on moment_date to samenhang_coordinator;
create policy coordinator_adds on moment_date for insert to samenhang_coordinator
  with check (institution_id = app_institution() and (app_units() is null or unit_id = any((select app_unit_tree())::uuid[])));
create policy coordinator_removes on moment_date for delete to samenhang_coordinator
  using (institution_id = app_institution() and (app_units() is null or unit_id = any((select app_unit_tree())::uuid[])));

do $$
declare t text;
begin
  foreach t in array array['guidance_content', 'moment_date'] loop
    execute format('grant select, insert on %I to samenhang_keeper', t);
    execute format('create policy keeper_reads on %I for select to samenhang_keeper using (true)', t);
    execute format('create policy keeper_adds on %I for insert to samenhang_keeper with check (true)', t);
  end loop;
end $$;
