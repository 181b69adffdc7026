-- A mark counts in one dimension: for its theme or for its offer, never for both at once, so that they cannot be crossed.
-- (The owner of a table is held to its policies as well; there is none for this.)
alter table hand_over_mark no force row level security;
delete from hand_over_mark where theme is not null and initiative_id is not null;
alter table hand_over_mark force row level security;
alter table hand_over_mark add constraint one_dimension check ((theme is null) <> (initiative_id is null));

-- SDC-11: a quarter is released once. Whoever adds the row does it, and nobody after.
create table signal_release (
  institution_id uuid not null references institution,
  period text not null check (period ~ '^\d{4}-Q[1-4]$'),
  released_on date not null,
  primary key (institution_id, period)
);

-- Figures that were released. What does not stand here was withheld. Nobody changes or removes one.
create table signal_figure (
  institution_id uuid not null,
  period text not null,
  dimension text not null check (dimension in ('theme', 'offer')),
  key text not null check (length(key) between 1 and 80),
  what text not null check (what in ('asked', 'declined', 'waited')),
  students integer not null check (students >= 10 and students % 5 = 0),
  released_on date not null,
  primary key (institution_id, period, dimension, key, what),
  foreign key (institution_id, period) references signal_release (institution_id, period)
);

-- What a specialist notices about a theme in a month, in own words, without cases.
create table impression (
  institution_id uuid not null references institution,
  id uuid not null,
  month date not null check (extract(day from month) = 1),
  theme text not null check (theme ~ '^fs-t\.\d(\.\d)?$'),
  author_id uuid not null,
  text text not null check (length(text) between 1 and 1000),
  made_at timestamptz not null,
  primary key (institution_id, id),
  unique (institution_id, month, theme, author_id),
  foreign key (institution_id, author_id) references person (institution_id, id)
);
create index impression_of_author on impression (institution_id, author_id);

alter table signal_release enable row level security; alter table signal_release force row level security;
alter table signal_figure enable row level security; alter table signal_figure force row level security;
alter table impression enable row level security; alter table impression force row level security;

-- Figures are about the whole institution, and for who answers for the whole.
grant select on signal_release, signal_figure to samenhang_member, samenhang_coordinator;
create policy members_read on signal_release for select to samenhang_member
  using (institution_id = app_institution() and app_units() is null and app_role() in ('executive', 'representative'));
create policy members_read on signal_figure for select to samenhang_member
  using (institution_id = app_institution() and app_units() is null and app_role() in ('executive', 'representative'));
create policy coordinator_reads on signal_release for select to samenhang_coordinator
  using (institution_id = app_institution() and app_units() is null);
create policy coordinator_reads on signal_figure for select to samenhang_coordinator
  using (institution_id = app_institution() and app_units() is null);
grant select, insert on signal_release to samenhang_clock;
grant insert on signal_figure to samenhang_clock;
create policy clock_reads on signal_release for select to samenhang_clock using (true);
create policy clock_adds on signal_release for insert to samenhang_clock with check (true);
create policy clock_adds on signal_figure for insert to samenhang_clock with check (true);

-- Everybody the own ones; the coordinator all of them, without who and without when.
grant select, insert, delete, update (text, made_at) on impression to samenhang_member;
create policy author_all on impression for all to samenhang_member
  using (institution_id = app_institution() and app_role() = 'specialist' and author_id = app_person())
  with check (institution_id = app_institution() and app_role() = 'specialist' and author_id = app_person());
grant select (institution_id, id, month, theme, text) on impression to samenhang_coordinator;
create policy coordinator_reads on impression for select to samenhang_coordinator
  using (institution_id = app_institution() and app_units() is null);
-- after two years they are gone
grant select (month), delete on impression to samenhang_clock;
create policy clock_reads on impression for select to samenhang_clock using (true);
create policy clock_clears on impression for delete to samenhang_clock using (true);

do $$
declare t text;
begin
  foreach t in array array['signal_release', 'signal_figure', 'impression'] loop
    execute format('grant select, insert on %I to samenhang_keeper', t);
    execute format('create policy keeper_reads on %I for select to samenhang_keeper using (true)', t);
    execute format('create policy keeper_adds on %I for insert to samenhang_keeper with check (true)', t);
  end loop;
end $$;
