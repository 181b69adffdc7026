-- The accountability report of a year. What the figures say is computed; what somebody changed in the text stands here.
create table account_paragraph (
  institution_id uuid not null references institution,
  year smallint not null check (year between 2000 and 2100),
  key text not null check (key ~ '^[a-z0-9.-]{1,60}$'),
  lang text not null check (lang in ('nl', 'en')),
  text text not null check (length(text) <= 12000),
  -- what the figures said when it was changed, to see later that they say something else now
  generated text not null check (length(generated) <= 40000),
  version integer not null default 1,
  updated_at timestamptz not null,
  primary key (institution_id, year, key, lang)
);
-- The report as it was at one moment, for comment or for good. Nobody changes one; the number goes up.
create table account_version (
  institution_id uuid not null references institution,
  id uuid not null,
  year smallint not null check (year between 2000 and 2100),
  number smallint not null check (number > 0),
  kind text not null check (kind in ('for-comment', 'frozen')),
  -- every figure and every paragraph, in both languages
  report jsonb not null check (jsonb_typeof(report) = 'object'),
  made_on date not null,
  primary key (institution_id, id),
  unique (institution_id, year, number)
);
-- The rows behind the numbers of a version: amounts with what they were for. Not for all who read the report.
create table account_rows (
  institution_id uuid not null,
  version_id uuid not null,
  rows jsonb not null check (jsonb_typeof(rows) = 'object'),
  primary key (institution_id, version_id),
  foreign key (institution_id, version_id) references account_version (institution_id, id)
);

do $$
declare t text;
begin
  foreach t in array array['account_paragraph', 'account_version', 'account_rows'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert on %I to samenhang_keeper', t);
    execute format('create policy keeper_reads on %I for select to samenhang_keeper using (true)', t);
    execute format('create policy keeper_adds on %I for insert to samenhang_keeper with check (true)', t);
  end loop;
end $$;

grant select, insert, update (text, generated, version, updated_at), delete on account_paragraph to samenhang_coordinator;
create policy coordinator_all on account_paragraph for all to samenhang_coordinator
  using (institution_id = app_institution() and app_units() is null)
  with check (institution_id = app_institution() and app_units() is null);
grant select, insert on account_version to samenhang_coordinator;
create policy coordinator_reads on account_version for select to samenhang_coordinator
  using (institution_id = app_institution() and app_units() is null);
create policy coordinator_adds on account_version for insert to samenhang_coordinator
  with check (institution_id = app_institution() and app_units() is null);
grant select on account_version to samenhang_member;
create policy readers_read on account_version for select to samenhang_member
  using (institution_id = app_institution() and app_units() is null and (app_role() in ('executive', 'representative')
    or (app_role() = 'researcher' and kind = 'frozen')));

grant select, insert on account_rows to samenhang_coordinator;
create policy coordinator_reads on account_rows for select to samenhang_coordinator
  using (institution_id = app_institution() and app_units() is null);
create policy coordinator_adds on account_rows for insert to samenhang_coordinator
  with check (institution_id = app_institution() and app_units() is null);
grant select on account_rows to samenhang_member;
create policy board_reads on account_rows for select to samenhang_member
  using (institution_id = app_institution() and app_units() is null and app_role() = 'executive');
