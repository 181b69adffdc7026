-- A round: one instrument, put to a group, in a window of days. Taking part is free, and nobody sees who does.
create table round (
  institution_id uuid not null references institution,
  id uuid not null,
  -- rounds that are told together, over the years; a pseudonym ties answers within it only
  series text not null check (series ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  instrument text not null check (instrument ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  title jsonb not null check (jsonb_typeof(title) = 'object'),
  -- for whom: these units and what is below them, and these years of study; empty is all
  units uuid[] not null default '{}',
  years smallint[] not null default '{}',
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  minutes smallint not null check (minutes between 1 and 10),
  code text not null check (code ~ '^[a-z0-9]{8}$'),
  -- filled in together, in class
  in_class boolean not null default false,
  -- own words of the invitation, and the days of at most two reminders
  invite jsonb check (jsonb_typeof(invite) = 'object'),
  remind_on date[] not null default '{}' check (cardinality(remind_on) <= 2),
  -- how many were invited, as far as there was a file
  invited integer check (invited >= 0),
  -- imported from elsewhere: nobody fills it in here
  elsewhere boolean not null default false,
  -- set by the clock, when the list of addresses is gone and turnout is told
  closed_on date,
  version integer not null default 1,
  made_at timestamptz not null,
  primary key (institution_id, id),
  unique (institution_id, code)
);
-- Whom to write. Only who sends the mail reads it; gone when the round closes.
create table round_address (
  institution_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  email text not null check (length(email) <= 254),
  lang text not null check (lang in ('nl', 'en')),
  invited_on date,
  reminded smallint not null default 0 check (reminded between 0 and 2),
  reminded_on date,
  primary key (institution_id, id),
  unique (institution_id, round_id, email),
  foreign key (institution_id, round_id) references round (institution_id, id) on delete cascade
);
-- That somebody took part, without who: the mark is made with the student's own key.
create table round_mark (
  institution_id uuid not null,
  round_id uuid not null,
  mark uuid not null,
  unit_id uuid,
  year smallint check (year between 1 and 8),
  primary key (institution_id, round_id, mark),
  foreign key (institution_id, round_id) references round (institution_id, id) on delete cascade,
  foreign key (institution_id, unit_id) references org_unit (institution_id, id)
);
-- How many took part, told after closing. Without a number: fewer than can be told.
create table round_turnout (
  institution_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  unit_id uuid,
  year smallint,
  people integer check (people >= 10),
  primary key (institution_id, id),
  foreign key (institution_id, round_id) references round (institution_id, id) on delete cascade
);
-- What others ask in the same period, on the same calendar.
create table other_survey (
  institution_id uuid not null references institution,
  id uuid not null,
  title text not null check (length(title) between 1 and 120),
  asked_by text not null check (length(asked_by) between 1 and 120),
  units uuid[] not null default '{}',
  years smallint[] not null default '{}',
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  minutes smallint check (minutes between 1 and 120),
  primary key (institution_id, id)
);
-- What a student lets count in group figures. No name; the pseudonym is made with the student's own key and ties only
-- what they gave within one series.
create table contribution (
  institution_id uuid not null references institution,
  id uuid not null,
  series text not null check (series ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  round_id uuid,
  -- outside a round: the month
  period text not null check (period ~ '^\d{4}-\d{2}$'),
  instrument text not null check (instrument ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  edition text not null check (length(edition) between 1 and 20),
  pseudonym uuid,
  unit_id uuid,
  year smallint check (year between 1 and 8),
  background jsonb not null default '{}' check (jsonb_typeof(background) = 'object'),
  scores jsonb not null check (jsonb_typeof(scores) = 'object'),
  imported boolean not null default false,
  frozen_on date,
  check (imported or pseudonym is not null),
  primary key (institution_id, id),
  foreign key (institution_id, round_id) references round (institution_id, id) on delete cascade,
  foreign key (institution_id, unit_id) references org_unit (institution_id, id)
);
create index contribution_by_pseudonym on contribution (pseudonym);
-- a student counts once in a round, or once a month outside one
create unique index contribution_once on contribution
  (institution_id, pseudonym, series, period, coalesce(round_id, '00000000-0000-0000-0000-000000000000')) where pseudonym is not null;

do $$
declare t text;
begin
  foreach t in array array['round', 'round_address', 'round_mark', 'round_turnout', 'other_survey', 'contribution'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
  foreach t in array array['round', 'round_turnout', 'other_survey', 'contribution'] loop
    execute format('grant select, insert on %I to samenhang_keeper', t);
    execute format('create policy keeper_reads on %I for select to samenhang_keeper using (true)', t);
    execute format('create policy keeper_adds on %I for insert to samenhang_keeper with check (true)', t);
  end loop;
end $$;
grant delete on contribution to samenhang_keeper;
-- of what is frozen a figure was told: it stays, and has nobody's name
create policy keeper_drops on contribution for delete to samenhang_keeper using (frozen_on is null);

grant select on round to samenhang_member, samenhang_coordinator, samenhang_clock, samenhang_post, samenhang_release;
create policy own_reads on round for select to samenhang_member, samenhang_coordinator, samenhang_release
  using (institution_id = app_institution());
create policy clock_reads on round for select to samenhang_clock, samenhang_post using (true);
grant insert, update (title, units, years, opens_on, closes_on, minutes, in_class, invite, remind_on, invited, version),
  delete on round to samenhang_coordinator;
create policy coordinator_adds on round for insert to samenhang_coordinator
  with check (institution_id = app_institution() and app_reaches(units) and closed_on is null and not elsewhere);
create policy coordinator_changes on round for update to samenhang_coordinator
  using (institution_id = app_institution() and app_reaches(units) and closed_on is null and not elsewhere)
  with check (institution_id = app_institution() and app_reaches(units));
create policy coordinator_removes on round for delete to samenhang_coordinator
  using (institution_id = app_institution() and app_reaches(units) and closed_on is null and not elsewhere);
grant update (closed_on) on round to samenhang_clock;
create policy clock_closes on round for update to samenhang_clock using (true) with check (true);
-- a round that was measured elsewhere comes in with what it measured
grant insert on round to samenhang_release;
create policy release_adds on round for insert to samenhang_release
  with check (institution_id = app_institution() and elsewhere and closed_on is not null);

grant insert (institution_id, id, round_id, email, lang) on round_address to samenhang_coordinator;
create policy coordinator_adds on round_address for insert to samenhang_coordinator
  with check (institution_id = app_institution() and exists (select from round r where r.institution_id =
    round_address.institution_id and r.id = round_id and r.closed_on is null and app_reaches(r.units)));
-- a new file takes the place of the old one, before the first letter
grant delete on round_address to samenhang_coordinator;
create policy coordinator_removes on round_address for delete to samenhang_coordinator
  using (institution_id = app_institution() and round_id = app_subject() and invited_on is null and exists (select from round r where
    r.institution_id = round_address.institution_id and r.id = round_id and r.closed_on is null and app_reaches(r.units)));
grant select, update (invited_on, reminded, reminded_on), delete on round_address to samenhang_post;
create policy post_reads on round_address for select to samenhang_post using (true);
create policy post_marks on round_address for update to samenhang_post using (true) with check (true);
create policy post_clears on round_address for delete to samenhang_post using (true);

-- The mark of who is asking is what they ask about: they can neither see nor take away another.
grant insert, delete on round_mark to samenhang_member;
create policy student_adds on round_mark for insert to samenhang_member
  with check (institution_id = app_institution() and app_role() = 'student' and mark = app_subject()
    and exists (select from round r where r.institution_id = round_mark.institution_id and r.id = round_id
      and r.closed_on is null and not r.elsewhere));
create policy student_removes on round_mark for delete to samenhang_member
  using (institution_id = app_institution() and app_role() = 'student' and mark = app_subject());
grant select, delete on round_mark to samenhang_clock;
create policy clock_reads on round_mark for select to samenhang_clock using (true);
create policy clock_clears on round_mark for delete to samenhang_clock using (true);

grant select on round_turnout to samenhang_member, samenhang_coordinator, samenhang_clock;
create policy own_reads on round_turnout for select to samenhang_member, samenhang_coordinator using (institution_id = app_institution());
grant insert on round_turnout to samenhang_clock;
create policy clock_reads on round_turnout for select to samenhang_clock using (true);
create policy clock_adds on round_turnout for insert to samenhang_clock with check (true);

grant select on other_survey to samenhang_member, samenhang_coordinator;
create policy own_reads on other_survey for select to samenhang_member, samenhang_coordinator using (institution_id = app_institution());
grant insert, delete on other_survey to samenhang_coordinator;
create policy coordinator_adds on other_survey for insert to samenhang_coordinator
  with check (institution_id = app_institution() and app_reaches(units));
create policy coordinator_removes on other_survey for delete to samenhang_coordinator
  using (institution_id = app_institution() and app_reaches(units));

-- A student adds and takes back under the pseudonym that only they can make; nobody but the release role reads.
grant insert (institution_id, id, series, round_id, period, instrument, edition, pseudonym, unit_id, year, background, scores), delete
  on contribution to samenhang_member;
create policy student_counts on contribution for insert to samenhang_member
  with check (institution_id = app_institution() and app_role() = 'student' and pseudonym = app_subject() and not imported
    and frozen_on is null);
create policy student_takes_back on contribution for delete to samenhang_member
  using (institution_id = app_institution() and app_role() = 'student' and pseudonym = app_subject() and frozen_on is null
    and not imported);
grant select (institution_id, id, series, round_id, period, instrument, edition, pseudonym, unit_id, year, background, scores,
  imported, frozen_on), insert, update (frozen_on) on contribution to samenhang_release;
create policy release_reads on contribution for select to samenhang_release using (institution_id = app_institution());
create policy release_imports on contribution for insert to samenhang_release
  with check (institution_id = app_institution() and imported and pseudonym is null);
create policy release_freezes on contribution for update to samenhang_release
  using (institution_id = app_institution()) with check (institution_id = app_institution());
grant select on org_unit to samenhang_release;
create policy release_reads on org_unit for select to samenhang_release using (institution_id = app_institution());
grant select (institution_id, id, pseudonym, imported), delete on contribution to samenhang_clock;
create policy clock_reads on contribution for select to samenhang_clock using (true);
create policy clock_clears on contribution for delete to samenhang_clock using (frozen_on is null);
