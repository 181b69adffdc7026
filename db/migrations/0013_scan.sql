-- Where we stand, by our own judgement: a round over a framework, filled in by people separately, then talked through.
create table scan_round (
  institution_id uuid not null references institution,
  id uuid not null,
  unit_id uuid,
  year smallint not null check (year between 2000 and 2100),
  scheme text not null check (scheme in ('fs', 'sc', 'gs')),
  state text not null check (state in ('open', 'talk', 'closed')),
  version integer not null default 1,
  updated_at timestamptz not null,
  primary key (institution_id, id),
  foreign key (institution_id, unit_id) references org_unit (institution_id, id)
);
-- One row for each who filled it in: levels by concept, and a line of why.
create table scan_answer (
  institution_id uuid not null,
  round_id uuid not null,
  person_id uuid not null,
  as_student boolean not null,
  levels jsonb not null check (jsonb_typeof(levels) = 'object'),
  notes jsonb not null check (jsonb_typeof(notes) = 'object'),
  updated_at timestamptz not null,
  primary key (institution_id, round_id, person_id),
  foreign key (institution_id, round_id) references scan_round (institution_id, id) on delete cascade,
  foreign key (institution_id, person_id) references person (institution_id, id)
);
create table scan_agreed (
  institution_id uuid not null,
  round_id uuid not null,
  concept text not null check (length(concept) between 1 and 40),
  level smallint not null check (level between 1 and 4),
  why text not null check (length(why) between 1 and 2000),
  made_at timestamptz not null,
  primary key (institution_id, round_id, concept),
  foreign key (institution_id, round_id) references scan_round (institution_id, id) on delete cascade
);

do $$
declare t text;
begin
  foreach t in array array['scan_round', 'scan_answer', 'scan_agreed'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert on %I to samenhang_keeper', t);
    execute format('create policy keeper_reads on %I for select to samenhang_keeper using (true)', t);
    execute format('create policy keeper_adds on %I for insert to samenhang_keeper with check (true)', t);
  end loop;
end $$;

-- Everybody who signed in may be asked to fill it in.
grant select on scan_round to samenhang_member, samenhang_coordinator;
create policy members_read on scan_round for select to samenhang_member using (institution_id = app_institution());
create policy coordinator_reads on scan_round for select to samenhang_coordinator using (institution_id = app_institution());
grant insert, update (state, version, updated_at), delete on scan_round to samenhang_coordinator;
create policy coordinator_adds on scan_round for insert to samenhang_coordinator
  with check (institution_id = app_institution() and app_reaches_unit(unit_id) and state = 'open');
-- A closed round stays as it is.
create policy coordinator_changes on scan_round for update to samenhang_coordinator
  using (institution_id = app_institution() and app_reaches_unit(unit_id) and state <> 'closed')
  with check (institution_id = app_institution() and app_reaches_unit(unit_id));
create policy coordinator_removes on scan_round for delete to samenhang_coordinator
  using (institution_id = app_institution() and app_reaches_unit(unit_id) and state = 'open');

-- While it is open everybody sees and changes the own answers only. After that the coordinator sees them all, without who.
grant select (institution_id, round_id, as_student, levels, notes, updated_at), insert, delete
  on scan_answer to samenhang_member, samenhang_coordinator;
create policy own_reads on scan_answer for select to samenhang_member, samenhang_coordinator
  using (institution_id = app_institution() and person_id = app_person());
create policy own_adds on scan_answer for insert to samenhang_member, samenhang_coordinator
  with check (institution_id = app_institution() and person_id = app_person()
    and as_student = (app_role() in ('student', 'representative'))
    and exists (select from scan_round r where r.institution_id = scan_answer.institution_id and r.id = round_id
      and r.state = 'open'));
create policy own_removes on scan_answer for delete to samenhang_member, samenhang_coordinator
  using (institution_id = app_institution() and person_id = app_person()
    and exists (select from scan_round r where r.institution_id = scan_answer.institution_id and r.id = round_id
      and r.state = 'open'));
create policy coordinator_reads on scan_answer for select to samenhang_coordinator
  using (institution_id = app_institution() and exists (select from scan_round r
    where r.institution_id = scan_answer.institution_id and r.id = round_id and r.state <> 'open'
      and app_reaches_unit(r.unit_id)));

grant select on scan_agreed to samenhang_member, samenhang_coordinator;
-- What came of it goes back to everybody who may have filled it in, once it is closed.
create policy members_read on scan_agreed for select to samenhang_member
  using (institution_id = app_institution() and (app_is_staff() or exists (select from scan_round r
    where r.institution_id = scan_agreed.institution_id and r.id = round_id and r.state = 'closed')));
create policy coordinator_reads on scan_agreed for select to samenhang_coordinator using (institution_id = app_institution());
grant insert, update (level, why, made_at), delete on scan_agreed to samenhang_coordinator;
create policy coordinator_writes on scan_agreed for all to samenhang_coordinator
  using (institution_id = app_institution() and exists (select from scan_round r
    where r.institution_id = scan_agreed.institution_id and r.id = round_id and r.state = 'talk'
      and app_reaches_unit(r.unit_id)))
  with check (institution_id = app_institution() and exists (select from scan_round r
    where r.institution_id = scan_agreed.institution_id and r.id = round_id and r.state = 'talk'
      and app_reaches_unit(r.unit_id)));
