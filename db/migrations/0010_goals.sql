-- Where an institution, a faculty or a programme wants to go, and how far it is.
-- Whether the actor's role reaches something of one unit; none is the whole institution.
create function app_reaches_unit(unit_id uuid) returns boolean language sql stable
  return app_reaches(case when unit_id is null then '{}'::uuid[] else array[unit_id] end);
grant execute on function app_reaches_unit(uuid) to samenhang_member, samenhang_coordinator;

create table goal (
  institution_id uuid not null references institution,
  id uuid not null,
  unit_id uuid,
  -- the goal of the whole institution that this one works out
  parent_id uuid,
  -- the goal of an earlier year that this one goes on with
  continues_id uuid,
  from_year smallint not null check (from_year between 2000 and 2100),
  until_year smallint not null check (until_year between from_year and 2100),
  -- what is wanted, why, and by whom: name, why, owner
  body jsonb not null check (jsonb_typeof(body) = 'object'),
  concepts text[] not null default '{}',
  -- the initiatives that serve it
  initiative_ids uuid[] not null default '{}',
  -- how one knows: kind, what, unit, which way is better, source
  indicator jsonb not null check (jsonb_typeof(indicator) = 'object'),
  baseline numeric,
  target numeric,
  due_on date,
  state text not null check (state in ('open', 'reached', 'not-reached', 'dropped')),
  -- what came of it, in words, when it is closed
  outcome text check (length(outcome) <= 4000),
  version integer not null default 1,
  updated_at timestamptz not null,
  primary key (institution_id, id),
  foreign key (institution_id, unit_id) references org_unit (institution_id, id),
  foreign key (institution_id, parent_id) references goal (institution_id, id) deferrable,
  foreign key (institution_id, continues_id) references goal (institution_id, id) deferrable
);
create index goal_of_unit on goal (institution_id, unit_id);

-- A figure that somebody typed in, with its source and how sure it is.
create table goal_figure (
  institution_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  on_date date not null,
  value numeric not null,
  low numeric check (low <= value),
  high numeric check (high >= value),
  source text not null check (length(source) between 1 and 300),
  made_at timestamptz not null,
  primary key (institution_id, id),
  foreign key (institution_id, goal_id) references goal (institution_id, id) on delete cascade
);
create index goal_figure_of on goal_figure (institution_id, goal_id);

-- Figures from elsewhere (national monitor, NSE, delay and drop-out), to stand beside the own ones.
create table outside_figure (
  institution_id uuid not null references institution,
  id uuid not null,
  unit_id uuid,
  year smallint not null check (year between 2000 and 2100),
  what text not null check (length(what) between 1 and 200),
  value numeric not null,
  unit text not null check (length(unit) <= 40),
  source text not null check (length(source) between 1 and 300),
  url text check (url ~ '^https?://'),
  version integer not null default 1,
  updated_at timestamptz not null,
  primary key (institution_id, id),
  foreign key (institution_id, unit_id) references org_unit (institution_id, id)
);

-- How a coordinator matched the columns of a spreadsheet, to do it once: by what the file is and its header.
create table column_match (
  institution_id uuid not null references institution,
  what text not null check (what in ('offers', 'money')),
  header text not null check (length(header) between 1 and 64),
  matching jsonb not null check (jsonb_typeof(matching) = 'object'),
  updated_at timestamptz not null,
  primary key (institution_id, what, header)
);

alter table goal enable row level security; alter table goal force row level security;
alter table goal_figure enable row level security; alter table goal_figure force row level security;
alter table outside_figure enable row level security; alter table outside_figure force row level security;
alter table column_match enable row level security; alter table column_match force row level security;

grant select on goal, goal_figure, outside_figure to samenhang_member, samenhang_coordinator;
create policy staff_reads on goal for select to samenhang_member using (institution_id = app_institution() and app_is_staff());
create policy staff_reads on goal_figure for select to samenhang_member using (institution_id = app_institution() and app_is_staff());
create policy staff_reads on outside_figure for select to samenhang_member
  using (institution_id = app_institution() and app_is_staff());
create policy coordinator_reads on goal for select to samenhang_coordinator using (institution_id = app_institution());
create policy coordinator_reads on goal_figure for select to samenhang_coordinator using (institution_id = app_institution());
create policy coordinator_reads on outside_figure for select to samenhang_coordinator using (institution_id = app_institution());

grant insert, update (unit_id, parent_id, continues_id, from_year, until_year, body, concepts, initiative_ids, indicator,
  baseline, target, due_on, state, outcome, version, updated_at), delete on goal to samenhang_coordinator;
create policy coordinator_adds on goal for insert to samenhang_coordinator
  with check (institution_id = app_institution() and app_reaches_unit(unit_id));
create policy coordinator_changes on goal for update to samenhang_coordinator
  using (institution_id = app_institution() and app_reaches_unit(unit_id))
  with check (institution_id = app_institution() and app_reaches_unit(unit_id));
create policy coordinator_removes on goal for delete to samenhang_coordinator
  using (institution_id = app_institution() and app_reaches_unit(unit_id));
grant insert, delete on goal_figure to samenhang_coordinator;
create policy coordinator_adds on goal_figure for insert to samenhang_coordinator
  with check (institution_id = app_institution() and exists (select from goal g
    where g.institution_id = goal_figure.institution_id and g.id = goal_id and app_reaches_unit(g.unit_id)));
create policy coordinator_removes on goal_figure for delete to samenhang_coordinator
  using (institution_id = app_institution() and exists (select from goal g
    where g.institution_id = goal_figure.institution_id and g.id = goal_id and app_reaches_unit(g.unit_id)));
grant insert, update (unit_id, year, what, value, unit, source, url, version, updated_at), delete
  on outside_figure to samenhang_coordinator;
create policy coordinator_adds on outside_figure for insert to samenhang_coordinator
  with check (institution_id = app_institution() and app_reaches_unit(unit_id));
create policy coordinator_changes on outside_figure for update to samenhang_coordinator
  using (institution_id = app_institution() and app_reaches_unit(unit_id))
  with check (institution_id = app_institution() and app_reaches_unit(unit_id));
create policy coordinator_removes on outside_figure for delete to samenhang_coordinator
  using (institution_id = app_institution() and app_reaches_unit(unit_id));
grant select, insert, update (matching, updated_at) on column_match to samenhang_coordinator;
create policy coordinator_all on column_match for all to samenhang_coordinator
  using (institution_id = app_institution()) with check (institution_id = app_institution());

do $$
declare t text;
begin
  foreach t in array array['goal', 'goal_figure', 'outside_figure', 'column_match'] loop
    execute format('grant select, insert on %I to samenhang_keeper', t);
    execute format('create policy keeper_reads on %I for select to samenhang_keeper using (true)', t);
    execute format('create policy keeper_adds on %I for insert to samenhang_keeper with check (true)', t);
  end loop;
end $$;
