-- Anything an institution does for wellbeing. `body` may be shown to who may see the row; `internal` (owner, funding)
-- is for those who keep it true.
create table initiative (
  institution_id uuid not null references institution,
  id uuid not null,
  -- what the line was known by in the list it came from, so that importing again changes and does not double
  source_key text,
  kind text not null check (kind in ('offer', 'facility', 'training', 'policy', 'agreement')),
  status text not null check (status in ('idea', 'pilot', 'running', 'ending', 'ended')),
  published boolean not null default false,
  level smallint check (level between 1 and 6),
  unit_ids uuid[] not null default '{}',
  review_on date,
  checked_on date,
  -- when the owner was last asked whether this still holds
  asked_on date,
  body jsonb not null check (jsonb_typeof(body) = 'object'),
  internal jsonb not null check (jsonb_typeof(internal) = 'object'),
  -- the HSDS service it was loaded from: what we do not know goes out again as it came in
  source jsonb check (jsonb_typeof(source) = 'object'),
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (institution_id, id),
  unique (institution_id, source_key)
);
create index initiative_published on initiative (institution_id) where published;
create index initiative_review on initiative (review_on) where published;

-- What an initiative is about, in any scheme: proposed by a rule, confirmed by a person.
create table initiative_tag (
  institution_id uuid not null,
  initiative_id uuid not null,
  concept text not null,
  state text not null check (state in ('proposed', 'confirmed')),
  why jsonb check (jsonb_typeof(why) = 'object'),
  primary key (institution_id, initiative_id, concept),
  foreign key (institution_id, initiative_id) references initiative (institution_id, id) on delete cascade
);
create index initiative_tag_by_concept on initiative_tag (institution_id, concept);

-- Kind, level, audience proposed from the text of an imported line, waiting for a person.
create table initiative_proposal (
  institution_id uuid not null,
  initiative_id uuid not null,
  field text not null check (field in ('kind', 'level', 'aim', 'forms', 'audiences', 'transitions')),
  value jsonb not null check (value <> 'null'),
  why jsonb not null check (jsonb_typeof(why) = 'object'),
  primary key (institution_id, initiative_id, field),
  foreign key (institution_id, initiative_id) references initiative (institution_id, id) on delete cascade
);

create table initiative_change (
  institution_id uuid not null,
  id uuid not null primary key,
  initiative_id uuid not null,
  at timestamptz not null,
  person_id uuid,
  how text not null check (how in ('form', 'import', 'confirmation', 'owner', 'clock')),
  before jsonb check (before <> 'null'),
  after jsonb not null check (after <> 'null'),
  foreign key (institution_id, initiative_id) references initiative (institution_id, id) on delete cascade
);
create index initiative_change_history on initiative_change (institution_id, initiative_id, at);

-- An institution's own scheme, whole and by version; concepts that are used are retired in it, never lost.
create table own_scheme (
  institution_id uuid not null references institution,
  id text not null,
  version text not null,
  scheme jsonb not null,
  mappings jsonb not null,
  updated_at timestamptz not null,
  primary key (institution_id, id)
);

-- What an import would do, before anything is written; its maker's only, and gone after a day.
create table import_preview (
  institution_id uuid not null references institution,
  id uuid not null primary key,
  person_id uuid not null,
  lines jsonb not null,
  expires_at timestamptz not null,
  foreign key (institution_id, person_id) references person (institution_id, id)
);
create index import_preview_expiry on import_preview (expires_at);

create function app_is_staff() returns boolean language sql stable
  return app_role() in ('guide', 'specialist', 'executive', 'representative', 'researcher');

-- What students can find: published, of a kind one can use, and going on.
create function is_public(initiative) returns boolean language sql immutable
  return $1.published and $1.kind in ('offer', 'facility') and $1.status in ('pilot', 'running', 'ending');
grant execute on function app_is_staff() to samenhang_member;
grant execute on function is_public(initiative) to samenhang_visitor, samenhang_member;

alter table initiative enable row level security; alter table initiative force row level security;
alter table initiative_tag enable row level security; alter table initiative_tag force row level security;
alter table initiative_proposal enable row level security; alter table initiative_proposal force row level security;
alter table initiative_change enable row level security; alter table initiative_change force row level security;
alter table own_scheme enable row level security; alter table own_scheme force row level security;
alter table import_preview enable row level security; alter table import_preview force row level security;

grant select (institution_id, id, kind, status, published, level, unit_ids, review_on, checked_on, body, source,
  version, created_at, updated_at) on initiative to samenhang_visitor, samenhang_member;
create policy public_reads on initiative for select to samenhang_visitor, samenhang_member
  using (institution_id = app_institution() and is_public(initiative));
create policy staff_reads on initiative for select to samenhang_member
  using (institution_id = app_institution() and app_is_staff());
grant select, insert, update (source_key, kind, status, published, level, unit_ids, review_on, checked_on, asked_on,
  body, internal, source, version, updated_at) on initiative to samenhang_coordinator;
create policy coordinator_reads on initiative for select to samenhang_coordinator
  using (institution_id = app_institution());
create policy coordinator_adds on initiative for insert to samenhang_coordinator
  with check (institution_id = app_institution() and app_reaches(unit_ids));
create policy coordinator_changes on initiative for update to samenhang_coordinator
  using (institution_id = app_institution() and app_reaches(unit_ids))
  with check (institution_id = app_institution() and app_reaches(unit_ids));
-- A signed link speaks about one initiative and can only say whether it still holds.
grant select on initiative to samenhang_link;
grant update (checked_on, review_on, asked_on, published, body, updated_at, version) on initiative to samenhang_link;
create policy link_reads on initiative for select to samenhang_link
  using (institution_id = app_institution() and id = app_initiative());
create policy link_changes on initiative for update to samenhang_link
  using (institution_id = app_institution() and id = app_initiative())
  with check (institution_id = app_institution() and id = app_initiative());
grant select on initiative to samenhang_clock;
grant update (asked_on, published, updated_at, version) on initiative to samenhang_clock;
create policy clock_reads on initiative for select to samenhang_clock using (true);
create policy clock_changes on initiative for update to samenhang_clock using (true) with check (true);

grant select on initiative_tag to samenhang_visitor, samenhang_member, samenhang_coordinator;
create policy follows_initiative on initiative_tag for select to samenhang_visitor, samenhang_member
  using (institution_id = app_institution() and state = 'confirmed' and exists (
    select from initiative i where i.institution_id = initiative_tag.institution_id and i.id = initiative_id));
grant insert, update, delete on initiative_tag to samenhang_coordinator;
create policy coordinator_reads on initiative_tag for select to samenhang_coordinator
  using (institution_id = app_institution());
create policy coordinator_adds on initiative_tag for insert to samenhang_coordinator
  with check (institution_id = app_institution() and exists (select from initiative i
    where i.institution_id = initiative_tag.institution_id and i.id = initiative_id and app_reaches(i.unit_ids)));
create policy coordinator_changes on initiative_tag for update to samenhang_coordinator
  using (institution_id = app_institution() and exists (select from initiative i
    where i.institution_id = initiative_tag.institution_id and i.id = initiative_id and app_reaches(i.unit_ids)));
create policy coordinator_removes on initiative_tag for delete to samenhang_coordinator
  using (institution_id = app_institution() and exists (select from initiative i
    where i.institution_id = initiative_tag.institution_id and i.id = initiative_id and app_reaches(i.unit_ids)));

grant select, insert, update, delete on initiative_proposal to samenhang_coordinator;
create policy coordinator_reads on initiative_proposal for select to samenhang_coordinator
  using (institution_id = app_institution());
create policy coordinator_writes on initiative_proposal for all to samenhang_coordinator
  using (institution_id = app_institution() and exists (select from initiative i
    where i.institution_id = initiative_proposal.institution_id and i.id = initiative_id and app_reaches(i.unit_ids)))
  with check (institution_id = app_institution() and exists (select from initiative i
    where i.institution_id = initiative_proposal.institution_id and i.id = initiative_id and app_reaches(i.unit_ids)));

grant select, insert on initiative_change to samenhang_coordinator;
create policy coordinator_reads on initiative_change for select to samenhang_coordinator
  using (institution_id = app_institution());
create policy coordinator_adds on initiative_change for insert to samenhang_coordinator
  with check (institution_id = app_institution() and person_id is not distinct from app_person()
    and how in ('form', 'import', 'confirmation') and exists (select from initiative i
      where i.institution_id = initiative_change.institution_id and i.id = initiative_id and app_reaches(i.unit_ids)));
grant insert on initiative_change to samenhang_link, samenhang_clock;
create policy link_adds on initiative_change for insert to samenhang_link
  with check (institution_id = app_institution() and initiative_id = app_initiative() and person_id is null
    and how = 'owner');
create policy clock_adds on initiative_change for insert to samenhang_clock
  with check (person_id is null and how = 'clock');

grant select on own_scheme to samenhang_visitor, samenhang_member, samenhang_coordinator;
create policy own_reads on own_scheme for select to samenhang_visitor, samenhang_member, samenhang_coordinator
  using (institution_id = app_institution());
grant insert, update on own_scheme to samenhang_coordinator;
create policy coordinator_adds on own_scheme for insert to samenhang_coordinator
  with check (institution_id = app_institution() and app_units() is null);
create policy coordinator_changes on own_scheme for update to samenhang_coordinator
  using (institution_id = app_institution() and app_units() is null)
  with check (institution_id = app_institution() and app_units() is null);

grant select, insert, delete on import_preview to samenhang_coordinator;
create policy own_preview on import_preview for all to samenhang_coordinator
  using (institution_id = app_institution() and person_id = app_person())
  with check (institution_id = app_institution() and person_id = app_person());
grant select (expires_at), delete on import_preview to samenhang_clock;
create policy clock_reads on import_preview for select to samenhang_clock using (true);
create policy clock_clears on import_preview for delete to samenhang_clock using (true);

-- An initiative with what it is confirmed to be about, as every room that shows it reads it. Who looks through the
-- view sees only the rows they may see.
create view catalogue with (security_invoker = true) as
  select i.institution_id, i.id, i.kind, i.status, i.published, i.level, i.unit_ids, i.review_on, i.checked_on,
    i.body, i.source, i.version, i.created_at, i.updated_at,
    coalesce((select array_agg(t.concept order by t.concept) from initiative_tag t
      where t.institution_id = i.institution_id and t.initiative_id = i.id and t.state = 'confirmed'), '{}') as concepts
  from initiative i;
grant select on catalogue to samenhang_visitor, samenhang_member, samenhang_coordinator;
