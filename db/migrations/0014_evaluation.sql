-- Whether the actor keeps an initiative: everything it belongs to lies within their units.
create function app_keeps_initiative(initiative uuid) returns boolean language sql stable begin atomic
  select exists (select from initiative i where i.institution_id = app_institution() and i.id = initiative
    and app_reaches(i.unit_ids));
end;
grant execute on function app_keeps_initiative(uuid) to samenhang_coordinator;

-- Does it work: reach, reception, effect, feasibility. Only about groups; never a row about a person.
create table evaluation (
  institution_id uuid not null references institution,
  id uuid not null,
  initiative_id uuid not null,
  year smallint not null check (year between 2000 and 2100),
  state text not null check (state in ('planned', 'running', 'closed')),
  -- what will be asked for each question, and how students take part
  plan jsonb not null check (jsonb_typeof(plan) = 'object'),
  reach jsonb check (jsonb_typeof(reach) = 'object'),
  reception jsonb check (jsonb_typeof(reception) = 'object'),
  effect jsonb check (jsonb_typeof(effect) = 'object'),
  feasibility jsonb check (jsonb_typeof(feasibility) = 'object'),
  ask_on date not null,
  asked_on date,
  closed_on date,
  version integer not null default 1,
  updated_at timestamptz not null,
  primary key (institution_id, id),
  unique (institution_id, initiative_id, year),
  foreign key (institution_id, initiative_id) references initiative (institution_id, id)
);
-- What students say when it is talked through with them.
create table evaluation_voice (
  institution_id uuid not null,
  id uuid not null,
  evaluation_id uuid not null,
  -- who wrote it down: a student of the council, or the coordinator after a conversation
  as_role text not null check (as_role in ('representative', 'coordinator')),
  how text not null check (how in ('panel', 'conversation', 'council')),
  people integer check (people >= 0),
  text text not null check (length(text) between 1 and 4000),
  said_on date not null,
  by_person uuid not null,
  primary key (institution_id, id),
  foreign key (institution_id, evaluation_id) references evaluation (institution_id, id) on delete cascade,
  foreign key (institution_id, by_person) references person (institution_id, id)
);
create index evaluation_voice_of on evaluation_voice (institution_id, evaluation_id);

-- A form for who took part: after use, or before and after. Whoever has the code fills it in, without a name.
create table feedback_form (
  institution_id uuid not null,
  id uuid not null,
  evaluation_id uuid not null,
  kind text not null check (kind in ('reception', 'before-after')),
  code text not null check (code ~ '^[a-z0-9]{8}$'),
  -- what it is about, for whoever fills it in and may not read the initiative
  about jsonb not null check (jsonb_typeof(about) = 'object'),
  -- before-after: what the scale is called and its statements
  scale jsonb check (jsonb_typeof(scale) = 'object'),
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  released_on date,
  primary key (institution_id, id),
  unique (institution_id, code),
  foreign key (institution_id, evaluation_id) references evaluation (institution_id, id) on delete cascade
);
-- An answer. No person, no day. Nobody reads it but the clock, which makes a group of it and takes it away.
create table feedback_answer (
  institution_id uuid not null,
  id uuid not null,
  form_id uuid not null,
  moment text not null check (moment in ('before', 'after')),
  -- before-after: what ties the two answers of one person, made of a word only they know
  pair text check (length(pair) between 1 and 64),
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  remark text check (length(remark) between 1 and 600),
  primary key (institution_id, id),
  unique (institution_id, form_id, moment, pair),
  foreign key (institution_id, form_id) references feedback_form (institution_id, id) on delete cascade
);
-- What came of a form: about ten people or more, or that there were fewer.
create table feedback_release (
  institution_id uuid not null,
  form_id uuid not null,
  people integer check (people >= 10),
  result jsonb check (jsonb_typeof(result) = 'object'),
  released_on date not null,
  primary key (institution_id, form_id),
  foreign key (institution_id, form_id) references feedback_form (institution_id, id) on delete cascade,
  check ((people is null) = (result is null))
);

-- Keep, change, stop, hand over: what was decided, by whom and why. Nobody changes one; a new one comes after it.
create table decision (
  institution_id uuid not null references institution,
  id uuid not null,
  initiative_id uuid not null,
  evaluation_id uuid,
  what text not null check (what in ('keep', 'change', 'stop', 'to-programme', 'to-partner')),
  why text not null check (length(why) between 1 and 4000),
  decided_by text not null check (length(decided_by) between 1 and 200),
  decided_on date not null,
  look_again_on date,
  -- whether students had a voice in it
  with_students boolean not null,
  -- the goal of a next year that came of it
  goal_id uuid,
  made_at timestamptz not null,
  primary key (institution_id, id),
  foreign key (institution_id, initiative_id) references initiative (institution_id, id),
  foreign key (institution_id, evaluation_id) references evaluation (institution_id, id),
  foreign key (institution_id, goal_id) references goal (institution_id, id) on delete set null (goal_id)
);
create index decision_of on decision (institution_id, initiative_id);

do $$
declare t text;
begin
  foreach t in array array['evaluation', 'evaluation_voice', 'feedback_form', 'feedback_answer', 'feedback_release', 'decision'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert on %I to samenhang_keeper', t);
    execute format('create policy keeper_reads on %I for select to samenhang_keeper using (true)', t);
    execute format('create policy keeper_adds on %I for insert to samenhang_keeper with check (true)', t);
  end loop;
  foreach t in array array['evaluation', 'decision'] loop
    execute format('grant select on %I to samenhang_member, samenhang_coordinator', t);
    execute format('create policy staff_reads on %I for select to samenhang_member
      using (institution_id = app_institution() and app_is_staff())', t);
    execute format('create policy coordinator_reads on %I for select to samenhang_coordinator
      using (institution_id = app_institution())', t);
  end loop;
end $$;
-- Remarks stand in it word for word: for who works here and the council, not for a researcher.
grant select on feedback_release to samenhang_member, samenhang_coordinator;
create policy staff_reads on feedback_release for select to samenhang_member
  using (institution_id = app_institution() and app_is_staff() and app_role() <> 'researcher');
create policy coordinator_reads on feedback_release for select to samenhang_coordinator
  using (institution_id = app_institution());

grant insert, update (state, plan, reach, reception, effect, feasibility, ask_on, asked_on, closed_on, version, updated_at),
  delete on evaluation to samenhang_coordinator;
create policy coordinator_adds on evaluation for insert to samenhang_coordinator
  with check (institution_id = app_institution() and app_keeps_initiative(initiative_id));
create policy coordinator_changes on evaluation for update to samenhang_coordinator
  using (institution_id = app_institution() and app_keeps_initiative(initiative_id))
  with check (institution_id = app_institution() and app_keeps_initiative(initiative_id));
create policy coordinator_removes on evaluation for delete to samenhang_coordinator
  using (institution_id = app_institution() and app_keeps_initiative(initiative_id) and state = 'planned');
grant select (institution_id, id, initiative_id, year, state, ask_on, asked_on) on evaluation to samenhang_clock;
grant update (asked_on) on evaluation to samenhang_clock;
create policy clock_reads on evaluation for select to samenhang_clock using (true);
create policy clock_changes on evaluation for update to samenhang_clock using (true) with check (true);

grant select (institution_id, id, evaluation_id, as_role, how, people, text, said_on), insert
  on evaluation_voice to samenhang_member, samenhang_coordinator;
grant delete on evaluation_voice to samenhang_member, samenhang_coordinator;
create policy staff_reads on evaluation_voice for select to samenhang_member
  using (institution_id = app_institution() and app_is_staff());
create policy coordinator_reads on evaluation_voice for select to samenhang_coordinator using (institution_id = app_institution());
create policy council_adds on evaluation_voice for insert to samenhang_member
  with check (institution_id = app_institution() and by_person = app_person() and as_role = 'representative'
    and app_role() = 'representative');
create policy council_removes on evaluation_voice for delete to samenhang_member
  using (institution_id = app_institution() and by_person = app_person() and as_role = 'representative'
    and app_role() = 'representative');
create policy coordinator_adds on evaluation_voice for insert to samenhang_coordinator
  with check (institution_id = app_institution() and by_person = app_person() and as_role = 'coordinator'
    and exists (select from evaluation e where e.institution_id = evaluation_voice.institution_id and e.id = evaluation_id
      and app_keeps_initiative(e.initiative_id)));
create policy coordinator_removes on evaluation_voice for delete to samenhang_coordinator
  using (institution_id = app_institution() and by_person = app_person() and as_role = 'coordinator');

-- A form is open to whoever has its code, until it is released.
grant select (institution_id, id, evaluation_id, kind, code, about, scale, opens_on, closes_on, released_on) on feedback_form to
  samenhang_visitor, samenhang_member, samenhang_coordinator, samenhang_clock;
create policy open_reads on feedback_form for select to samenhang_visitor, samenhang_member
  using (institution_id = app_institution());
create policy coordinator_reads on feedback_form for select to samenhang_coordinator using (institution_id = app_institution());
create policy clock_reads on feedback_form for select to samenhang_clock using (true);
grant insert, update (closes_on), delete on feedback_form to samenhang_coordinator;
create policy coordinator_adds on feedback_form for insert to samenhang_coordinator
  with check (institution_id = app_institution() and released_on is null and exists (select from evaluation e
    where e.institution_id = feedback_form.institution_id and e.id = evaluation_id and app_keeps_initiative(e.initiative_id)));
create policy coordinator_changes on feedback_form for update to samenhang_coordinator
  using (institution_id = app_institution() and released_on is null and exists (select from evaluation e
    where e.institution_id = feedback_form.institution_id and e.id = evaluation_id and app_keeps_initiative(e.initiative_id)))
  with check (institution_id = app_institution());
create policy coordinator_removes on feedback_form for delete to samenhang_coordinator
  using (institution_id = app_institution() and released_on is null and exists (select from evaluation e
    where e.institution_id = feedback_form.institution_id and e.id = evaluation_id and app_keeps_initiative(e.initiative_id)));
grant update (released_on) on feedback_form to samenhang_clock;
create policy clock_changes on feedback_form for update to samenhang_clock using (true) with check (true);

grant insert on feedback_answer to samenhang_visitor, samenhang_member;
create policy anybody_adds on feedback_answer for insert to samenhang_visitor, samenhang_member
  with check (institution_id = app_institution() and exists (select from feedback_form f
    where f.institution_id = feedback_answer.institution_id and f.id = form_id and f.released_on is null));
grant select, delete on feedback_answer to samenhang_clock;
create policy clock_reads on feedback_answer for select to samenhang_clock using (true);
create policy clock_clears on feedback_answer for delete to samenhang_clock using (true);
grant insert on feedback_release to samenhang_clock;
create policy clock_adds on feedback_release for insert to samenhang_clock with check (true);

grant insert, update (goal_id) on decision to samenhang_coordinator;
create policy coordinator_adds on decision for insert to samenhang_coordinator
  with check (institution_id = app_institution() and app_keeps_initiative(initiative_id));
create policy coordinator_links on decision for update to samenhang_coordinator
  using (institution_id = app_institution() and app_keeps_initiative(initiative_id))
  with check (institution_id = app_institution() and app_keeps_initiative(initiative_id));
