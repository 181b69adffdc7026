-- The vision of the institution, a faculty or a programme. A decided one stays as it is; a new one is a new row.
create table vision (
  institution_id uuid not null references institution,
  id uuid not null,
  unit_id uuid,
  -- text, values, spearheads, who took part
  body jsonb not null check (jsonb_typeof(body) = 'object'),
  state text not null check (state in ('draft', 'decided')),
  decided_by text check (length(decided_by) <= 200),
  decided_on date,
  review_on date,
  version integer not null default 1,
  updated_at timestamptz not null,
  primary key (institution_id, id),
  foreign key (institution_id, unit_id) references org_unit (institution_id, id),
  check (state = 'draft' or (decided_by is not null and decided_on is not null))
);
-- What only the students or only the board can say.
create table vision_part (
  institution_id uuid not null,
  vision_id uuid not null,
  part text not null check (part in ('students', 'board')),
  text text not null check (length(text) between 1 and 4000),
  by_person uuid not null,
  made_at timestamptz not null,
  primary key (institution_id, vision_id, part),
  foreign key (institution_id, vision_id) references vision (institution_id, id) on delete cascade,
  foreign key (institution_id, by_person) references person (institution_id, id)
);
-- What students and the council say of a vision or an account, and what was done with it.
create table policy_comment (
  institution_id uuid not null references institution,
  id uuid not null,
  subject text not null check (subject in ('vision', 'account')),
  subject_id uuid not null,
  by_person uuid not null,
  as_role text not null check (as_role in ('student', 'representative')),
  text text not null check (length(text) between 1 and 2000),
  made_at timestamptz not null,
  answer text check (length(answer) <= 2000),
  answered_on date,
  primary key (institution_id, id),
  foreign key (institution_id, by_person) references person (institution_id, id)
);
create index policy_comment_about on policy_comment (institution_id, subject, subject_id);

-- Who carries it, with how many hours a week; and who is responsible for what, and for what not.
create table team_member (
  institution_id uuid not null references institution,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  does text not null check (length(does) between 1 and 200),
  hours numeric check (hours between 0 and 60),
  position smallint not null,
  version integer not null default 1,
  updated_at timestamptz not null,
  primary key (institution_id, id)
);
create table responsibility (
  institution_id uuid not null references institution,
  id uuid not null,
  who text not null check (length(who) between 1 and 120),
  does text not null check (length(does) between 1 and 2000),
  does_not text not null default '' check (length(does_not) <= 2000),
  position smallint not null,
  version integer not null default 1,
  updated_at timestamptz not null,
  primary key (institution_id, id)
);

do $$
declare t text;
begin
  foreach t in array array['vision', 'vision_part', 'policy_comment', 'team_member', 'responsibility'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert on %I to samenhang_keeper', t);
    execute format('create policy keeper_reads on %I for select to samenhang_keeper using (true)', t);
    execute format('create policy keeper_adds on %I for insert to samenhang_keeper with check (true)', t);
  end loop;
end $$;

-- What was decided, everybody here may read; a draft, staff and the council.
grant select on vision to samenhang_member, samenhang_coordinator;
create policy members_read on vision for select to samenhang_member
  using (institution_id = app_institution() and (state = 'decided' or app_is_staff()));
create policy coordinator_reads on vision for select to samenhang_coordinator using (institution_id = app_institution());
grant insert, update (unit_id, body, state, decided_by, decided_on, review_on, version, updated_at), delete
  on vision to samenhang_coordinator;
create policy coordinator_adds on vision for insert to samenhang_coordinator
  with check (institution_id = app_institution() and app_reaches_unit(unit_id) and state = 'draft');
create policy coordinator_changes on vision for update to samenhang_coordinator
  using (institution_id = app_institution() and app_reaches_unit(unit_id) and state = 'draft')
  with check (institution_id = app_institution() and app_reaches_unit(unit_id));
create policy coordinator_removes on vision for delete to samenhang_coordinator
  using (institution_id = app_institution() and app_reaches_unit(unit_id) and state = 'draft');

grant select (institution_id, vision_id, part, text, made_at) on vision_part to samenhang_member, samenhang_coordinator;
create policy coordinator_reads on vision_part for select to samenhang_coordinator using (institution_id = app_institution());
create policy members_read on vision_part for select to samenhang_member
  using (institution_id = app_institution() and exists (select from vision v
    where v.institution_id = vision_part.institution_id and v.id = vision_id));
grant insert, delete on vision_part to samenhang_member;
create policy owner_adds on vision_part for insert to samenhang_member
  with check (institution_id = app_institution() and by_person = app_person() and app_units() is null
    and part = case app_role() when 'representative' then 'students' when 'executive' then 'board' end
    and exists (select from vision v where v.institution_id = vision_part.institution_id and v.id = vision_id
      and v.state = 'draft'));
create policy owner_removes on vision_part for delete to samenhang_member
  using (institution_id = app_institution() and app_units() is null
    and part = case app_role() when 'representative' then 'students' when 'executive' then 'board' end
    and exists (select from vision v where v.institution_id = vision_part.institution_id and v.id = vision_id
      and v.state = 'draft'));

grant select (institution_id, id, subject, subject_id, as_role, text, made_at, answer, answered_on)
  on policy_comment to samenhang_member, samenhang_coordinator;
create policy coordinator_reads on policy_comment for select to samenhang_coordinator using (institution_id = app_institution());
-- Everybody reads what was said of a vision; of an account, staff and the council.
create policy members_read on policy_comment for select to samenhang_member
  using (institution_id = app_institution() and (subject = 'vision' or app_is_staff()));
grant insert (institution_id, id, subject, subject_id, by_person, as_role, text, made_at) on policy_comment to samenhang_member;
create policy students_add on policy_comment for insert to samenhang_member
  with check (institution_id = app_institution() and by_person = app_person() and as_role = app_role()
    and (as_role = 'representative' or subject = 'vision'));
grant update (answer, answered_on) on policy_comment to samenhang_coordinator;
create policy coordinator_answers on policy_comment for update to samenhang_coordinator
  using (institution_id = app_institution() and app_units() is null)
  with check (institution_id = app_institution() and app_units() is null);

grant select on team_member, responsibility to samenhang_member, samenhang_coordinator;
create policy members_read on team_member for select to samenhang_member using (institution_id = app_institution());
create policy members_read on responsibility for select to samenhang_member using (institution_id = app_institution());
grant insert, update (name, does, hours, position, version, updated_at), delete on team_member to samenhang_coordinator;
grant insert, update (who, does, does_not, position, version, updated_at), delete on responsibility to samenhang_coordinator;
create policy coordinator_reads on team_member for select to samenhang_coordinator using (institution_id = app_institution());
create policy coordinator_reads on responsibility for select to samenhang_coordinator using (institution_id = app_institution());
do $$
declare t text;
begin
  foreach t in array array['team_member', 'responsibility'] loop
    execute format('create policy coordinator_adds on %I for insert to samenhang_coordinator
      with check (institution_id = app_institution() and app_units() is null)', t);
    execute format('create policy coordinator_changes on %I for update to samenhang_coordinator
      using (institution_id = app_institution() and app_units() is null)
      with check (institution_id = app_institution() and app_units() is null)', t);
    execute format('create policy coordinator_removes on %I for delete to samenhang_coordinator
      using (institution_id = app_institution() and app_units() is null)', t);
  end loop;
end $$;
