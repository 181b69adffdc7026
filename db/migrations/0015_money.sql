-- Where money comes from, and on what conditions.
create table money_source (
  institution_id uuid not null references institution,
  id uuid not null,
  kind text not null check (kind in ('agreement', 'temporary', 'own')),
  name text not null check (length(name) between 1 and 120),
  conditions text not null default '' check (length(conditions) <= 2000),
  from_on date,
  until_on date check (until_on >= from_on),
  version integer not null default 1,
  updated_at timestamptz not null,
  primary key (institution_id, id)
);
-- A spreadsheet that was loaded: what was in it, so that totals can be held against it.
create table money_import (
  institution_id uuid not null references institution,
  id uuid not null,
  file_name text not null check (length(file_name) <= 200),
  loaded_rows integer not null check (loaded_rows >= 0),
  loaded_cents bigint not null,
  refused_rows integer not null check (refused_rows >= 0),
  -- of the refused rows that had an amount
  refused_cents bigint not null,
  made_at timestamptz not null,
  primary key (institution_id, id)
);
-- A budget or what was spent; cents of euros, a correction is negative.
create table money_entry (
  institution_id uuid not null references institution,
  id uuid not null,
  kind text not null check (kind in ('budget', 'spent')),
  year smallint not null check (year between 2000 and 2100),
  source_id uuid,
  unit_id uuid,
  initiative_id uuid,
  what text not null check (length(what) between 1 and 300),
  cents bigint not null check (cents <> 0 and abs(cents) < 100000000000),
  -- when the amount is hours times rate
  hours numeric check (hours > 0),
  rate_cents bigint check (rate_cents > 0),
  import_id uuid,
  -- the row of the spreadsheet, as somebody sees it there
  import_row integer check (import_row > 0),
  version integer not null default 1,
  updated_at timestamptz not null,
  primary key (institution_id, id),
  foreign key (institution_id, source_id) references money_source (institution_id, id),
  foreign key (institution_id, unit_id) references org_unit (institution_id, id),
  foreign key (institution_id, initiative_id) references initiative (institution_id, id),
  foreign key (institution_id, import_id) references money_import (institution_id, id),
  check ((hours is null) = (rate_cents is null)),
  check (hours is null or round(hours * rate_cents) = cents),
  check ((import_id is null) = (import_row is null))
);
create index money_entry_of_year on money_entry (institution_id, year, kind);
-- What part of it goes on which line (or subtheme). None at all: not divided yet.
create table money_share (
  institution_id uuid not null,
  entry_id uuid not null,
  concept text not null check (concept ~ '^(lk\.[1-4](\.\d)?|gs\.[1-4])$'),
  cents bigint not null check (cents <> 0),
  primary key (institution_id, entry_id, concept),
  foreign key (institution_id, entry_id) references money_entry (institution_id, id) on delete cascade
);

-- ACCT-1: parts add up to the whole, or there are none. Held against each other when the transaction ends.
create function money_shares_add_up() returns trigger language plpgsql as $$
declare
  it jsonb := coalesce(to_jsonb(new), to_jsonb(old));
  entry uuid := coalesce(it ->> 'entry_id', it ->> 'id');
  home uuid := it ->> 'institution_id';
  whole bigint; parts bigint;
begin
  select cents into whole from public.money_entry e where e.institution_id = home and e.id = entry;
  select sum(cents) into parts from public.money_share s where s.institution_id = home and s.entry_id = entry;
  if whole is not null and parts is not null and whole <> parts then
    raise exception 'the parts of an amount do not add up to it' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger money_shares_add_up after insert or update or delete on money_share
  deferrable initially deferred for each row execute function money_shares_add_up();
create constraint trigger money_entry_adds_up after update of cents on money_entry
  deferrable initially deferred for each row execute function money_shares_add_up();

do $$
declare t text;
begin
  foreach t in array array['money_source', 'money_import', 'money_entry', 'money_share'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert on %I to samenhang_keeper', t);
    execute format('create policy keeper_reads on %I for select to samenhang_keeper using (true)', t);
    execute format('create policy keeper_adds on %I for insert to samenhang_keeper with check (true)', t);
    execute format('grant select on %I to samenhang_member, samenhang_coordinator', t);
    -- the board reads what was spent; others read the account
    execute format('create policy board_reads on %I for select to samenhang_member
      using (institution_id = app_institution() and app_role() = ''executive'' and app_units() is null)', t);
  end loop;
end $$;

create policy coordinator_reads on money_source for select to samenhang_coordinator using (institution_id = app_institution());
create policy coordinator_reads on money_import for select to samenhang_coordinator
  using (institution_id = app_institution() and app_units() is null);
create policy coordinator_reads on money_entry for select to samenhang_coordinator
  using (institution_id = app_institution() and app_reaches_unit(unit_id));
create policy coordinator_reads on money_share for select to samenhang_coordinator
  using (institution_id = app_institution() and exists (select from money_entry e
    where e.institution_id = money_share.institution_id and e.id = entry_id and app_reaches_unit(e.unit_id)));

grant insert, update (kind, name, conditions, from_on, until_on, version, updated_at), delete
  on money_source to samenhang_coordinator;
create policy coordinator_adds on money_source for insert to samenhang_coordinator
  with check (institution_id = app_institution() and app_units() is null);
create policy coordinator_changes on money_source for update to samenhang_coordinator
  using (institution_id = app_institution() and app_units() is null)
  with check (institution_id = app_institution() and app_units() is null);
create policy coordinator_removes on money_source for delete to samenhang_coordinator
  using (institution_id = app_institution() and app_units() is null);
grant insert, delete on money_import to samenhang_coordinator;
create policy coordinator_adds on money_import for insert to samenhang_coordinator
  with check (institution_id = app_institution() and app_units() is null);
create policy coordinator_removes on money_import for delete to samenhang_coordinator
  using (institution_id = app_institution() and app_units() is null);
grant insert, update (kind, year, source_id, unit_id, initiative_id, what, cents, hours, rate_cents, version, updated_at),
  delete on money_entry to samenhang_coordinator;
create policy coordinator_adds on money_entry for insert to samenhang_coordinator
  with check (institution_id = app_institution() and app_reaches_unit(unit_id));
create policy coordinator_changes on money_entry for update to samenhang_coordinator
  using (institution_id = app_institution() and app_reaches_unit(unit_id))
  with check (institution_id = app_institution() and app_reaches_unit(unit_id));
create policy coordinator_removes on money_entry for delete to samenhang_coordinator
  using (institution_id = app_institution() and app_reaches_unit(unit_id));
grant insert, delete on money_share to samenhang_coordinator;
create policy coordinator_adds on money_share for insert to samenhang_coordinator
  with check (institution_id = app_institution() and exists (select from money_entry e
    where e.institution_id = money_share.institution_id and e.id = entry_id and app_reaches_unit(e.unit_id)));
create policy coordinator_removes on money_share for delete to samenhang_coordinator
  using (institution_id = app_institution() and exists (select from money_entry e
    where e.institution_id = money_share.institution_id and e.id = entry_id and app_reaches_unit(e.unit_id)));
