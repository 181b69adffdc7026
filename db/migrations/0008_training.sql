-- When a training is given, a peer consultation group meets, or a conversation aid is practised.
create table training_date (
  institution_id uuid not null,
  id uuid not null primary key,
  initiative_id uuid not null,
  form text not null check (form in ('training', 'peer-consultation', 'conversation-aid')),
  -- local time in the Netherlands, as the moments of an offer are written
  starts_at text not null check (starts_at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d$'),
  ends_at text not null check (ends_at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d$' and ends_at collate "C" > starts_at),
  place text not null check (length(place) between 1 and 120),
  signup_until date not null,
  cancelled_at timestamptz,
  unique (institution_id, id),
  foreign key (institution_id, initiative_id) references initiative (institution_id, id) on delete cascade
);
create index training_date_by_training on training_date (institution_id, initiative_id, starts_at);

-- How many places a date has, and how many are taken. Apart from the date, because whoever signs up changes it, and
-- may see nothing of who else did.
create table training_seats (
  institution_id uuid not null,
  date_id uuid not null,
  seats smallint not null check (seats between 1 and 500),
  taken smallint not null default 0 check (taken between 0 and seats),
  primary key (institution_id, date_id),
  foreign key (institution_id, date_id) references training_date (institution_id, id) on delete cascade
);

-- Who signed up for a date, and who was there. The name is as it was when they signed up: who keeps a training cannot
-- read people.
create table training_signup (
  institution_id uuid not null,
  id uuid not null primary key,
  date_id uuid not null,
  person_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  state text not null check (state in ('signed-up', 'waiting', 'attended', 'absent')),
  signed_up_at timestamptz not null,
  attended_on date,
  check ((state = 'attended') = (attended_on is not null)),
  unique (institution_id, date_id, person_id),
  foreign key (institution_id, date_id) references training_date (institution_id, id) on delete cascade,
  foreign key (institution_id, person_id) references person (institution_id, id)
);
create index training_signup_by_person on training_signup (institution_id, person_id);

-- Who has this role follows this training: within so many days, and again after so many months.
create table training_duty (
  institution_id uuid not null,
  id uuid not null primary key,
  initiative_id uuid not null,
  role text not null check (role in ('guide', 'specialist', 'coordinator', 'executive')),
  within_days smallint not null check (within_days between 0 and 1095),
  renew_after_months smallint check (renew_after_months between 1 and 120),
  unique (institution_id, id),
  unique (institution_id, initiative_id, role),
  foreign key (institution_id, initiative_id) references initiative (institution_id, id) on delete cascade
);

-- What may be shown of how many followed it, as it was released (docs/rules/disclosure.md). The clock counts; nobody
-- who reads this can read what was counted. No unit: the whole institution.
create table training_coverage (
  institution_id uuid not null,
  duty_id uuid not null,
  unit_id uuid,
  made_on date not null,
  shown text not null check (shown in ('none', 'hidden', 'almost-none', 'almost-all', 'share')),
  must integer check (must >= 10),
  have integer check (have between 3 and must - 3),
  check ((shown = 'share') = (must is not null) and (must is null) = (have is null)),
  unique nulls not distinct (institution_id, duty_id, unit_id),
  foreign key (institution_id, duty_id) references training_duty (institution_id, id) on delete cascade,
  foreign key (institution_id, unit_id) references org_unit (institution_id, id) on delete cascade
);

-- Whether the coordinator keeps this training: for the whole institution, or one that is for their own units only.
create function app_keeps_training(initiative uuid) returns boolean language sql stable begin atomic
  select exists (select from initiative i where i.institution_id = app_institution() and i.id = $1
    and i.kind = 'training' and app_reaches(i.unit_ids));
end;
grant execute on function app_keeps_training(uuid) to samenhang_coordinator;

-- Whether the actor manages some units. An executive of the whole institution sees numbers and nobody's name.
create function app_is_manager() returns boolean language sql stable
  return app_role() = 'executive' and app_units() is not null;
grant execute on function app_is_manager() to samenhang_member;

alter table training_date enable row level security; alter table training_date force row level security;
alter table training_seats enable row level security; alter table training_seats force row level security;
alter table training_signup enable row level security; alter table training_signup force row level security;
alter table training_duty enable row level security; alter table training_duty force row level security;
alter table training_coverage enable row level security; alter table training_coverage force row level security;

grant select on training_date to samenhang_member, samenhang_coordinator;
create policy workers_read on training_date for select to samenhang_member
  using (institution_id = app_institution() and app_is_worker());
create policy coordinator_reads on training_date for select to samenhang_coordinator
  using (institution_id = app_institution());
grant insert (institution_id, id, initiative_id, form, starts_at, ends_at, place, signup_until) on training_date
  to samenhang_coordinator;
create policy coordinator_adds on training_date for insert to samenhang_coordinator
  with check (institution_id = app_institution() and app_keeps_training(initiative_id));
grant update (cancelled_at) on training_date to samenhang_coordinator;
create policy coordinator_cancels on training_date for update to samenhang_coordinator
  using (institution_id = app_institution() and app_keeps_training(initiative_id))
  with check (institution_id = app_institution() and app_keeps_training(initiative_id));

grant select, update (taken) on training_seats to samenhang_member, samenhang_coordinator;
create policy workers_read on training_seats for select to samenhang_member
  using (institution_id = app_institution() and app_is_worker());
create policy workers_count on training_seats for update to samenhang_member
  using (institution_id = app_institution() and app_is_worker())
  with check (institution_id = app_institution() and app_is_worker());
create policy coordinator_reads on training_seats for select to samenhang_coordinator
  using (institution_id = app_institution());
create policy coordinator_counts on training_seats for update to samenhang_coordinator
  using (institution_id = app_institution()) with check (institution_id = app_institution());
grant insert (institution_id, date_id, seats) on training_seats to samenhang_coordinator;
create policy coordinator_adds on training_seats for insert to samenhang_coordinator
  with check (institution_id = app_institution() and exists (select from training_date d
    where d.institution_id = training_seats.institution_id and d.id = date_id and app_keeps_training(d.initiative_id)));

-- Somebody signs up in their own name, and for themselves.
grant select, insert (institution_id, id, date_id, person_id, name, state, signed_up_at), delete on training_signup
  to samenhang_member, samenhang_coordinator;
create policy own_reads on training_signup for select to samenhang_member, samenhang_coordinator
  using (institution_id = app_institution() and person_id = app_person());
create policy worker_signs_up on training_signup for insert to samenhang_member
  with check (institution_id = app_institution() and person_id = app_person() and app_is_worker()
    and state in ('signed-up', 'waiting')
    and name = (select p.display_name from person p where p.institution_id = app_institution() and p.id = app_person())
    and exists (select from training_date d
      where d.institution_id = training_signup.institution_id and d.id = date_id and d.cancelled_at is null));
create policy coordinator_signs_up on training_signup for insert to samenhang_coordinator
  with check (institution_id = app_institution() and person_id = app_person()
    and state in ('signed-up', 'waiting')
    and name = (select p.display_name from person p where p.institution_id = app_institution() and p.id = app_person())
    and exists (select from training_date d
      where d.institution_id = training_signup.institution_id and d.id = date_id and d.cancelled_at is null));
create policy own_steps_back on training_signup for delete to samenhang_member, samenhang_coordinator
  using (institution_id = app_institution() and person_id = app_person() and state in ('signed-up', 'waiting'));
-- Who keeps the training sees who comes, and writes down who was there.
create policy coordinator_reads on training_signup for select to samenhang_coordinator
  using (institution_id = app_institution() and exists (select from training_date d
    where d.institution_id = training_signup.institution_id and d.id = date_id and app_keeps_training(d.initiative_id)));
grant update (state, attended_on) on training_signup to samenhang_coordinator;
create policy coordinator_records on training_signup for update to samenhang_coordinator
  using (institution_id = app_institution() and exists (select from training_date d
    where d.institution_id = training_signup.institution_id and d.id = date_id and app_keeps_training(d.initiative_id)))
  with check (institution_id = app_institution() and exists (select from training_date d
    where d.institution_id = training_signup.institution_id and d.id = date_id and app_keeps_training(d.initiative_id)));

grant select on training_duty to samenhang_member, samenhang_coordinator;
create policy workers_read on training_duty for select to samenhang_member
  using (institution_id = app_institution() and app_is_worker());
create policy coordinator_reads on training_duty for select to samenhang_coordinator
  using (institution_id = app_institution());
grant insert, delete on training_duty to samenhang_coordinator;
create policy coordinator_adds on training_duty for insert to samenhang_coordinator
  with check (institution_id = app_institution() and app_keeps_training(initiative_id));
create policy coordinator_removes on training_duty for delete to samenhang_coordinator
  using (institution_id = app_institution() and app_keeps_training(initiative_id));

grant select on training_coverage to samenhang_member, samenhang_coordinator;
create policy executive_reads on training_coverage for select to samenhang_member
  using (institution_id = app_institution() and app_role() = 'executive');
create policy coordinator_reads on training_coverage for select to samenhang_coordinator
  using (institution_id = app_institution());

-- A manager sees who works in the own units in a role that can have a duty, by name, and what they attended of what is
-- a duty for that role. Nothing of the rest: not what they signed up for, not where they were absent.
create policy manager_reads on role_grant for select to samenhang_member
  using (institution_id = app_institution() and app_is_manager()
    and role in ('guide', 'specialist', 'coordinator', 'executive')
    and unit_id = any((select app_unit_tree())::uuid[]));
-- No member needs anybody's sub or mail address, not even their own.
revoke select on person from samenhang_member;
grant select (institution_id, id, display_name, affiliation) on person to samenhang_member;
create policy manager_reads on person for select to samenhang_member
  using (institution_id = app_institution() and app_is_manager() and affiliation = 'employee'
    and exists (select from role_grant g where g.institution_id = person.institution_id and g.person_id = person.id
      and g.unit_id = any((select app_unit_tree())::uuid[])));
create policy manager_reads on training_signup for select to samenhang_member
  using (institution_id = app_institution() and app_is_manager() and state = 'attended'
    and exists (select from training_date d
      join training_duty t on t.institution_id = d.institution_id and t.initiative_id = d.initiative_id
      join role_grant g on g.institution_id = d.institution_id and g.role = t.role
      where d.institution_id = training_signup.institution_id and d.id = date_id
        and g.person_id = training_signup.person_id and g.unit_id = any((select app_unit_tree())::uuid[])));

-- The clock counts for all institutions, without names, and clears who did not come once a year has passed.
grant select on training_date, training_duty to samenhang_clock;
grant select (institution_id, date_id, person_id, state, attended_on), delete on training_signup to samenhang_clock;
grant select (institution_id, person_id, role, unit_id, granted_at) on role_grant to samenhang_clock;
grant select (institution_id, duty_id, made_on), insert, delete on training_coverage to samenhang_clock;
create policy clock_reads on training_date for select to samenhang_clock using (true);
create policy clock_reads on training_duty for select to samenhang_clock using (true);
create policy clock_reads on training_signup for select to samenhang_clock using (true);
create policy clock_clears on training_signup for delete to samenhang_clock using (state <> 'attended');
create policy clock_reads on role_grant for select to samenhang_clock
  using (role in ('guide', 'specialist', 'coordinator', 'executive'));
create policy clock_reads on training_coverage for select to samenhang_clock using (true);
create policy clock_adds on training_coverage for insert to samenhang_clock with check (true);
create policy clock_removes on training_coverage for delete to samenhang_clock using (true);

do $$
declare t text;
begin
  foreach t in array array['training_date', 'training_seats', 'training_signup', 'training_duty', 'training_coverage'] loop
    execute format('grant select, insert on %I to samenhang_keeper', t);
    execute format('create policy keeper_reads on %I for select to samenhang_keeper using (true)', t);
    execute format('create policy keeper_adds on %I for insert to samenhang_keeper with check (true)', t);
  end loop;
end $$;
