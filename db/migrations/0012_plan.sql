-- What will be done, by whom and when.
create table plan_action (
  institution_id uuid not null references institution,
  id uuid not null,
  unit_id uuid,
  goal_id uuid,
  initiative_id uuid,
  title text not null check (length(title) between 1 and 200),
  note text not null default '' check (length(note) <= 4000),
  owner_name text not null check (length(owner_name) between 1 and 120),
  -- reminders go here; nobody sees it but coordinators and the clock
  owner_email text check (length(owner_email) between 3 and 254),
  start_on date,
  due_on date not null,
  state text not null check (state in ('planned', 'doing', 'done', 'dropped')),
  done_on date,
  cents bigint check (cents >= 0),
  -- actions that must be done first
  after_ids uuid[] not null default '{}',
  reminded_on date,
  version integer not null default 1,
  updated_at timestamptz not null,
  primary key (institution_id, id),
  foreign key (institution_id, unit_id) references org_unit (institution_id, id),
  foreign key (institution_id, goal_id) references goal (institution_id, id) on delete set null (goal_id),
  foreign key (institution_id, initiative_id) references initiative (institution_id, id),
  check (start_on <= due_on)
);
create index plan_action_due on plan_action (due_on) where state in ('planned', 'doing');

-- What a student proposes to do; what was promised; and what came of it.
create table student_proposal (
  institution_id uuid not null references institution,
  id uuid not null,
  by_person uuid not null,
  title text not null check (length(title) between 1 and 120),
  what text not null check (length(what) between 1 and 4000),
  asks_cents bigint check (asks_cents >= 0),
  asks_room text not null default '' check (length(asks_room) <= 300),
  asks_help text not null default '' check (length(asks_help) <= 300),
  -- who to talk to, only when the student wrote that down
  reach text not null default '' check (length(reach) <= 200),
  state text not null check (state in ('sent', 'granted', 'refused', 'done', 'withdrawn')),
  made_at timestamptz not null,
  -- the answer: why, and what goes with it
  answer text check (length(answer) <= 2000),
  grant_cents bigint check (grant_cents >= 0),
  room text check (length(room) <= 300),
  contact text check (length(contact) <= 300),
  answered_on date,
  -- the account afterwards
  account text check (length(account) <= 2000),
  spent_cents bigint check (spent_cents >= 0),
  people integer check (people >= 0),
  accounted_on date,
  primary key (institution_id, id),
  foreign key (institution_id, by_person) references person (institution_id, id)
);
create index student_proposal_of on student_proposal (institution_id, by_person);

-- A student changes what was not answered yet, takes it back, and accounts for what was granted.
create function student_proposal_moves() returns trigger language plpgsql as $$
begin
  if public.app_role() in ('student', 'representative') and not (
    (old.state = 'sent' and new.state in ('sent', 'withdrawn')
      and num_nonnulls(new.account, new.spent_cents, new.people, new.accounted_on) = 0)
    or (old.state = 'granted' and new.state = 'done' and new.account is not null
      and (new.title, new.what, new.asks_cents, new.asks_room, new.asks_help, new.reach)
        is not distinct from (old.title, old.what, old.asks_cents, old.asks_room, old.asks_help, old.reach))) then
    raise exception 'this proposal cannot go there' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger student_proposal_moves before update on student_proposal
  for each row execute function student_proposal_moves();

alter table plan_action enable row level security; alter table plan_action force row level security;
alter table student_proposal enable row level security; alter table student_proposal force row level security;

grant select (institution_id, id, unit_id, goal_id, initiative_id, title, note, owner_name, start_on, due_on, state, done_on,
  cents, after_ids, version, updated_at) on plan_action to samenhang_member;
create policy staff_reads on plan_action for select to samenhang_member using (institution_id = app_institution() and app_is_staff());
grant select, insert, update (unit_id, goal_id, initiative_id, title, note, owner_name, owner_email, start_on, due_on, state,
  done_on, cents, after_ids, reminded_on, version, updated_at), delete on plan_action to samenhang_coordinator;
create policy coordinator_reads on plan_action for select to samenhang_coordinator using (institution_id = app_institution());
create policy coordinator_adds on plan_action for insert to samenhang_coordinator
  with check (institution_id = app_institution() and app_reaches_unit(unit_id));
create policy coordinator_changes on plan_action for update to samenhang_coordinator
  using (institution_id = app_institution() and app_reaches_unit(unit_id))
  with check (institution_id = app_institution() and app_reaches_unit(unit_id));
create policy coordinator_removes on plan_action for delete to samenhang_coordinator
  using (institution_id = app_institution() and app_reaches_unit(unit_id));
grant select (institution_id, id, title, owner_email, due_on, state, reminded_on) on plan_action to samenhang_clock;
grant update (reminded_on) on plan_action to samenhang_clock;
create policy clock_reads on plan_action for select to samenhang_clock using (true);
create policy clock_changes on plan_action for update to samenhang_clock using (true) with check (true);

grant select, insert (institution_id, id, by_person, title, what, asks_cents, asks_room, asks_help, reach, state,
  made_at), update (title, what, asks_cents, asks_room, asks_help, reach, state, account, spent_cents, people, accounted_on)
  on student_proposal to samenhang_member;
create policy own_reads on student_proposal for select to samenhang_member
  using (institution_id = app_institution() and by_person = app_person() and app_role() in ('student', 'representative'));
create policy own_adds on student_proposal for insert to samenhang_member
  with check (institution_id = app_institution() and by_person = app_person() and state = 'sent'
    and app_role() in ('student', 'representative'));
create policy own_changes on student_proposal for update to samenhang_member
  using (institution_id = app_institution() and by_person = app_person() and state in ('sent', 'granted')
    and app_role() in ('student', 'representative'))
  with check (institution_id = app_institution() and by_person = app_person());
-- The coordinator answers it; who sent it stands in the proposal when the student wrote it there.
grant select (institution_id, id, title, what, asks_cents, asks_room, asks_help, reach, state, made_at, answer, grant_cents,
  room, contact, answered_on, account, spent_cents, people, accounted_on),
  update (state, answer, grant_cents, room, contact, answered_on) on student_proposal to samenhang_coordinator;
create policy coordinator_reads on student_proposal for select to samenhang_coordinator
  using (institution_id = app_institution() and app_units() is null and state <> 'withdrawn');
create policy coordinator_answers on student_proposal for update to samenhang_coordinator
  using (institution_id = app_institution() and app_units() is null and state in ('sent', 'granted', 'refused'))
  with check (institution_id = app_institution() and app_units() is null and state in ('granted', 'refused'));

-- What was granted and what came of it, without who: for the account of policy.
create view granted_proposal with (security_invoker = true) as
  select institution_id, id, title, what, state, made_at, grant_cents, answered_on, account, spent_cents, people, accounted_on
  from student_proposal where state in ('granted', 'done');
grant select on granted_proposal to samenhang_coordinator;

do $$
declare t text;
begin
  foreach t in array array['plan_action', 'student_proposal'] loop
    execute format('grant select, insert on %I to samenhang_keeper', t);
    execute format('create policy keeper_reads on %I for select to samenhang_keeper using (true)', t);
    execute format('create policy keeper_adds on %I for insert to samenhang_keeper with check (true)', t);
  end loop;
end $$;
