-- Nobody may do anything here but who is given it below: not look, not run, not make.
revoke all on schema public from public;
alter default privileges revoke execute on functions from public;
do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$;
grant usage on schema public to
  samenhang_visitor, samenhang_member, samenhang_coordinator, samenhang_admin, samenhang_link, samenhang_door,
  samenhang_clock, samenhang_keeper;

-- What the database knows of who is asking; set inside each transaction, never outside it.
create function app_institution() returns uuid language sql stable
  return nullif(current_setting('app.institution', true), '')::uuid;
create function app_person() returns uuid language sql stable
  return nullif(current_setting('app.person', true), '')::uuid;
create function app_role() returns text language sql stable
  return coalesce(current_setting('app.role', true), '');
create function app_initiative() returns uuid language sql stable
  return nullif(current_setting('app.initiative', true), '')::uuid;
-- null: the whole institution; an empty list reaches nothing
create function app_units() returns uuid[] language sql stable
  return nullif(current_setting('app.units', true), '')::uuid[];

create table institution (
  id uuid primary key,
  key text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  name jsonb not null check (jsonb_typeof(name) = 'object'),
  sector text not null check (sector in ('mbo', 'hbo', 'wo')),
  home_organisations text[] not null default '{}',
  hosts text[] not null default '{}',
  -- the institution's own line for acute help: name, phone, hours
  acute_contact jsonb check (jsonb_typeof(acute_contact) = 'object'),
  -- bumped by every change to what students can find
  catalogue_version bigint not null default 1,
  created_at timestamptz not null default now()
);

-- A home organisation or a host name leads to one institution, or who signs in there could end up at another's.
create function institution_addresses_are_its_own() returns trigger language plpgsql as $$
begin
  if exists (select from public.institution i where i.id <> new.id
    and (i.home_organisations && new.home_organisations or i.hosts && new.hosts)) then
    raise exception 'another institution has this home organisation or host name' using errcode = 'unique_violation';
  end if;
  return new;
end $$;
create trigger institution_addresses_are_its_own before insert or update of home_organisations, hosts on institution
  for each row execute function institution_addresses_are_its_own();

create table org_unit (
  institution_id uuid not null references institution,
  id uuid not null,
  parent_id uuid,
  key text not null,
  name jsonb not null check (jsonb_typeof(name) = 'object'),
  primary key (institution_id, id),
  unique (institution_id, key),
  -- deferrable, so that a backup can be put back in any order
  foreign key (institution_id, parent_id) references org_unit (institution_id, id) deferrable
);
create index org_unit_below on org_unit (institution_id, parent_id);

-- Of a student: the pairwise sub and a display name. A mail address only of staff with a role.
create table person (
  institution_id uuid not null references institution,
  id uuid not null unique,
  sub text not null,
  display_name text not null,
  affiliation text not null check (affiliation in ('student', 'employee')),
  email text check (email is null or affiliation = 'employee'),
  created_at timestamptz not null default now(),
  primary key (institution_id, id),
  unique (institution_id, sub)
);

create table role_grant (
  institution_id uuid not null,
  id uuid not null primary key,
  person_id uuid not null,
  role text not null check (role in
    ('guide', 'specialist', 'coordinator', 'executive', 'representative', 'researcher', 'administrator')),
  unit_id uuid,
  source text not null check (source in ('administrator', 'claim', 'installation')),
  granted_at timestamptz not null,
  unique nulls not distinct (institution_id, person_id, role, unit_id),
  foreign key (institution_id, person_id) references person (institution_id, id),
  foreign key (institution_id, unit_id) references org_unit (institution_id, id)
);
create index role_grant_by_unit on role_grant (institution_id, unit_id);

-- An entitlement or a membership that gives a role.
create table role_mapping (
  institution_id uuid not null references institution,
  id uuid not null primary key,
  claim text not null check (claim in ('eduperson_entitlement', 'edumember_is_member_of')),
  value text not null,
  role text not null check (role in
    ('guide', 'specialist', 'coordinator', 'executive', 'representative', 'researcher', 'administrator')),
  unit_id uuid,
  unique nulls not distinct (institution_id, claim, value, role, unit_id),
  foreign key (institution_id, unit_id) references org_unit (institution_id, id)
);

create table session (
  token_hash text primary key,
  institution_id uuid not null,
  person_id uuid not null,
  expires_at timestamptz not null,
  foreign key (institution_id, person_id) references person (institution_id, id)
);
create index session_expiry on session (expires_at);

-- Who, what, which id, when; never what somebody wrote.
create table audit_event (
  id bigint generated by default as identity primary key,
  institution_id uuid references institution,
  at timestamptz not null,
  person_id uuid,
  role text,
  event text not null check (event ~ '^[a-z-]+(\.[a-z-]+)+$'),
  object_id text check (length(object_id) <= 80),
  outcome text not null check (outcome in ('done', 'refused', 'failed'))
);
create index audit_event_by_time on audit_event (institution_id, at desc);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail can only be added to' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_event_append_only before update or delete or truncate on audit_event
  for each statement execute function audit_is_append_only();

-- All units at or below the ones the actor is limited to.
create function app_unit_tree() returns uuid[] language sql stable begin atomic
  with recursive tree as (
    select id from org_unit where institution_id = app_institution() and id = any(app_units())
    union
    select child.id from org_unit child join tree on child.parent_id = tree.id
    where child.institution_id = app_institution()
  )
  select coalesce(array_agg(id), '{}') from tree;
end;

-- Whether the actor's role reaches something of these units: the whole institution, or everything within their own.
create function app_reaches(unit_ids uuid[]) returns boolean language sql stable
  return app_units() is null or (cardinality(unit_ids) > 0 and unit_ids <@ (select app_unit_tree()));

grant execute on function app_institution(), app_person(), app_role(), app_initiative(), app_units(), app_unit_tree(),
  app_reaches(uuid[]) to
  samenhang_visitor, samenhang_member, samenhang_coordinator, samenhang_admin, samenhang_link, samenhang_door,
  samenhang_clock, samenhang_keeper;

alter table institution enable row level security; alter table institution force row level security;
alter table org_unit enable row level security; alter table org_unit force row level security;
alter table person enable row level security; alter table person force row level security;
alter table role_grant enable row level security; alter table role_grant force row level security;
alter table role_mapping enable row level security; alter table role_mapping force row level security;
alter table session enable row level security; alter table session force row level security;
alter table audit_event enable row level security; alter table audit_event force row level security;

-- Which institutions there are is public.
grant select on institution to
  samenhang_visitor, samenhang_member, samenhang_coordinator, samenhang_admin, samenhang_link, samenhang_door,
  samenhang_clock;
create policy everybody_reads on institution for select to
  samenhang_visitor, samenhang_member, samenhang_coordinator, samenhang_admin, samenhang_link, samenhang_door,
  samenhang_clock using (true);
grant update (name, acute_contact, hosts, home_organisations) on institution to samenhang_admin;
grant update (catalogue_version) on institution to samenhang_coordinator, samenhang_link, samenhang_clock;
create policy admin_changes on institution for update to samenhang_admin
  using (id = app_institution() and app_units() is null) with check (id = app_institution());
create policy own_counts on institution for update to samenhang_coordinator, samenhang_link
  using (id = app_institution()) with check (id = app_institution());
create policy clock_changes on institution for update to samenhang_clock using (true) with check (true);

grant select on org_unit to
  samenhang_visitor, samenhang_member, samenhang_coordinator, samenhang_admin, samenhang_door, samenhang_clock;
create policy own_reads on org_unit for select to
  samenhang_visitor, samenhang_member, samenhang_coordinator, samenhang_admin, samenhang_door
  using (institution_id = app_institution());
create policy clock_reads on org_unit for select to samenhang_clock using (true);
grant insert, update (parent_id, key, name), delete on org_unit to samenhang_admin;
create policy admin_writes on org_unit for all to samenhang_admin
  using (institution_id = app_institution() and app_units() is null)
  with check (institution_id = app_institution() and app_units() is null);

grant select on person to samenhang_member, samenhang_coordinator, samenhang_admin, samenhang_door;
create policy oneself on person for select to samenhang_member, samenhang_coordinator
  using (institution_id = app_institution() and id = app_person());
create policy admin_reads on person for select to samenhang_admin using (institution_id = app_institution());
grant insert, update (display_name, affiliation, email) on person to samenhang_door;
create policy door_reads on person for select to samenhang_door using (institution_id = app_institution());
create policy door_adds on person for insert to samenhang_door with check (institution_id = app_institution());
create policy door_updates on person for update to samenhang_door
  using (institution_id = app_institution()) with check (institution_id = app_institution());
-- Who has no role left has no mail address here: whoever takes the last one takes the address too.
grant update (email) on person to samenhang_admin;
create policy admin_clears on person for update to samenhang_admin
  using (institution_id = app_institution() and app_units() is null and not exists (select from role_grant g
    where g.institution_id = person.institution_id and g.person_id = person.id))
  with check (institution_id = app_institution() and email is null);

grant select on role_grant to samenhang_member, samenhang_coordinator, samenhang_admin, samenhang_door;
create policy own_grants on role_grant for select to samenhang_member, samenhang_coordinator
  using (institution_id = app_institution() and person_id = app_person());
create policy door_reads on role_grant for select to samenhang_door using (institution_id = app_institution());
grant insert, delete on role_grant to samenhang_door, samenhang_admin;
-- Who comes in gets what a mapping gives, nothing else.
create policy door_adds on role_grant for insert to samenhang_door
  with check (institution_id = app_institution() and source = 'claim' and exists (select from role_mapping m
    where m.institution_id = role_grant.institution_id and m.role = role_grant.role
      and m.unit_id is not distinct from role_grant.unit_id));
create policy door_removes on role_grant for delete to samenhang_door
  using (institution_id = app_institution() and source = 'claim');
-- An administrator of a unit gives roles within that unit only.
create policy admin_manages on role_grant for all to samenhang_admin
  using (institution_id = app_institution() and (app_units() is null or unit_id = any((select app_unit_tree())::uuid[])))
  with check (institution_id = app_institution() and source = 'administrator'
    and (app_units() is null or unit_id = any((select app_unit_tree())::uuid[])));

grant select on role_mapping to samenhang_door, samenhang_admin;
grant insert, delete on role_mapping to samenhang_admin;
create policy door_reads on role_mapping for select to samenhang_door using (institution_id = app_institution());
create policy admin_manages on role_mapping for all to samenhang_admin
  using (institution_id = app_institution() and app_units() is null)
  with check (institution_id = app_institution() and app_units() is null);

grant select, insert, delete on session to samenhang_door;
create policy door_manages on session for all to samenhang_door
  using (institution_id = app_institution()) with check (institution_id = app_institution());
grant select (expires_at), delete on session to samenhang_clock;
create policy clock_reads on session for select to samenhang_clock using (true);
create policy clock_clears on session for delete to samenhang_clock using (true);

-- The number of the row is the database's.
grant insert (institution_id, at, person_id, role, event, object_id, outcome) on audit_event to
  samenhang_visitor, samenhang_member, samenhang_coordinator, samenhang_admin, samenhang_link, samenhang_door,
  samenhang_clock;
create policy own_adds on audit_event for insert to
  samenhang_visitor, samenhang_member, samenhang_coordinator, samenhang_admin, samenhang_link, samenhang_door
  with check (institution_id = app_institution() and person_id is not distinct from app_person()
    and role is not distinct from nullif(app_role(), ''));
create policy clock_adds on audit_event for insert to samenhang_clock with check (person_id is null and role is null);
grant select on audit_event to samenhang_admin;
create policy admin_reads on audit_event for select to samenhang_admin
  using (institution_id = app_institution() and app_units() is null);
