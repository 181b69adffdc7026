-- Two more who work for nobody in particular: who will make group figures, and who sends mail.
grant usage on schema public to samenhang_release, samenhang_post;
grant execute on function app_institution(), app_person(), app_role(), app_initiative(), app_units(), app_unit_tree(),
  app_reaches(uuid[]), app_subject() to samenhang_release, samenhang_post;
grant select on institution to samenhang_release, samenhang_post;
create policy release_reads on institution for select to samenhang_release, samenhang_post using (true);
grant insert (institution_id, at, person_id, role, event, object_id, outcome) on audit_event to samenhang_post, samenhang_release;
create policy nobody_adds on audit_event for insert to samenhang_post, samenhang_release
  with check (person_id is null and role is null);

-- Texts that an institution may make its own: exercises and advice too.
alter table guidance_content drop constraint guidance_content_kind_check;
alter table guidance_content add constraint guidance_content_kind_check
  check (kind in ('route', 'role', 'moment', 'adjustment', 'crisis', 'module', 'advice'));

-- Whether an institution offers the check-in. Off until it is written down who decided what.
create table check_in_setting (
  institution_id uuid not null primary key references institution,
  is_on boolean not null default false,
  -- by key: who decided, as what, on which day, and a note
  decided jsonb not null default '{}' check (jsonb_typeof(decided) = 'object'),
  -- a budget for being asked, for each student and half-year
  most_rounds smallint not null default 3 check (most_rounds between 0 and 3),
  most_minutes smallint not null default 10 check (most_minutes between 0 and 10),
  version integer not null default 1,
  updated_at timestamptz not null,
  check (not is_on or decided ?& array['purpose', 'dpia', 'council', 'follow-up'])
);
-- Instruments of an institution: one of ours that it switched off (no body), or one that it brought in.
create table instrument (
  institution_id uuid not null references institution,
  key text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  body jsonb check (jsonb_typeof(body) = 'object'),
  is_on boolean not null default false,
  -- with a clinical cut-off
  clinical boolean not null default false,
  decided jsonb not null default '{}' check (jsonb_typeof(decided) = 'object'),
  version integer not null default 1,
  updated_at timestamptz not null,
  primary key (institution_id, key),
  check (not is_on or not clinical
    or decided ?& array['psychologist', 'protocol', 'follow-up', 'board', 'council'])
);

-- Whether somebody here may begin a check-in.
create function check_in_is_on() returns boolean language sql stable begin atomic
  select exists (select from check_in_setting s where s.institution_id = app_institution() and s.is_on);
end;

-- All that is of one student hangs on a vault, and is sealed with the vault's key, which is not in the database.
-- `key_id` names the key. Who has a vault is for that student alone to know.
create table vault (
  institution_id uuid not null references institution,
  id uuid not null,
  person_id uuid not null,
  key_id uuid not null,
  -- below 16, by their own word; then a parent says yes first
  young boolean not null default false,
  parent_on date,
  seen_on date not null,
  primary key (institution_id, id),
  unique (institution_id, person_id),
  unique (key_id),
  foreign key (institution_id, person_id) references person (institution_id, id)
);
create index vault_by_day on vault (seen_on);

-- The vault of who is asking. Looks with their eyes.
create function app_vault() returns uuid language sql stable begin atomic
  select v.id from vault v where v.institution_id = app_institution() and v.person_id = app_person();
end;
grant execute on function check_in_is_on(), app_vault() to samenhang_member;

-- Everything a student has here: check-ins, drafts, notes, choices. What it says is sealed.
create table vault_item (
  institution_id uuid not null,
  id uuid not null,
  vault_id uuid not null,
  kind text not null check (kind in ('draft', 'record', 'module', 'choice', 'counted', 'taken')),
  sealed text not null check (length(sealed) <= 200000),
  version integer not null default 1,
  -- on this day it is gone
  gone_on date not null,
  primary key (institution_id, id),
  foreign key (institution_id, vault_id) references vault (institution_id, id) on delete cascade
);
create index vault_item_of on vault_item (institution_id, vault_id, kind);
create index vault_item_by_day on vault_item (gone_on);

-- Keys that were thrown away, by their hash: when keys are put back from their own backup, these stay away.
create table dropped_key (
  institution_id uuid not null references institution,
  hash text not null check (length(hash) = 64),
  dropped_on date not null,
  primary key (institution_id, hash)
);

-- A mail when the student wants one. The address is sealed with a key of its own.
create table check_in_reminder (
  institution_id uuid not null,
  id uuid not null,
  vault_id uuid not null,
  sealed text not null check (length(sealed) <= 4000),
  lang text not null check (lang in ('nl', 'en')),
  every text not null check (every in ('once', 'month')),
  next_on date not null,
  primary key (institution_id, id),
  unique (institution_id, vault_id),
  foreign key (institution_id, vault_id) references vault (institution_id, id) on delete cascade
);
create index check_in_reminder_by_day on check_in_reminder (next_on);

do $$
declare t text;
begin
  foreach t in array array['check_in_setting', 'instrument', 'vault', 'vault_item', 'dropped_key', 'check_in_reminder'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert on %I to samenhang_keeper', t);
    execute format('create policy keeper_reads on %I for select to samenhang_keeper using (true)', t);
    execute format('create policy keeper_adds on %I for insert to samenhang_keeper with check (true)', t);
  end loop;
end $$;

-- Who decided what is open to who works or studies here; an administrator of the whole writes it.
grant select on check_in_setting to samenhang_visitor, samenhang_member, samenhang_coordinator, samenhang_admin,
  samenhang_clock, samenhang_post, samenhang_link;
create policy everybody_reads on check_in_setting for select to
  samenhang_visitor, samenhang_member, samenhang_coordinator, samenhang_admin, samenhang_link
  using (institution_id = app_institution());
create policy clock_reads on check_in_setting for select to samenhang_clock, samenhang_post using (true);
grant insert, update (is_on, decided, most_rounds, most_minutes, version, updated_at) on check_in_setting to samenhang_admin;
create policy admin_adds on check_in_setting for insert to samenhang_admin
  with check (institution_id = app_institution() and app_units() is null);
create policy admin_changes on check_in_setting for update to samenhang_admin
  using (institution_id = app_institution() and app_units() is null) with check (institution_id = app_institution());

grant select on instrument to samenhang_member, samenhang_coordinator, samenhang_admin, samenhang_clock, samenhang_release;
create policy own_reads on instrument for select to samenhang_member, samenhang_coordinator, samenhang_admin, samenhang_release
  using (institution_id = app_institution());
create policy clock_reads on instrument for select to samenhang_clock using (true);
grant insert, update (body, is_on, clinical, decided, version, updated_at), delete on instrument to samenhang_admin;
create policy admin_writes on instrument for all to samenhang_admin
  using (institution_id = app_institution() and app_units() is null)
  with check (institution_id = app_institution() and app_units() is null);

grant select, insert, delete, update (young, seen_on) on vault to samenhang_member;
create policy student_reads on vault for select to samenhang_member
  using (institution_id = app_institution() and app_role() = 'student' and person_id = app_person());
create policy student_begins on vault for insert to samenhang_member
  with check (institution_id = app_institution() and app_role() = 'student' and person_id = app_person()
    and parent_on is null and check_in_is_on());
create policy student_changes on vault for update to samenhang_member
  using (institution_id = app_institution() and app_role() = 'student' and person_id = app_person())
  with check (institution_id = app_institution() and app_role() = 'student' and person_id = app_person());
create policy student_removes on vault for delete to samenhang_member
  using (institution_id = app_institution() and app_role() = 'student' and person_id = app_person());
-- a parent has a signed link that says which vault, and learns nothing of whose it is
grant select (institution_id, id, young, parent_on), update (parent_on) on vault to samenhang_link;
create policy parent_reads on vault for select to samenhang_link
  using (institution_id = app_institution() and id = app_subject() and young);
create policy parent_says on vault for update to samenhang_link
  using (institution_id = app_institution() and id = app_subject() and young)
  with check (institution_id = app_institution() and id = app_subject());
-- who turns 16 says so; who says to be younger needs a new yes
create function vault_asks_again() returns trigger language plpgsql as $$
begin
  if new.young is distinct from old.young then new.parent_on := null; end if;
  return new;
end $$;
create trigger vault_asks_again before update on vault for each row execute function vault_asks_again();
grant select (institution_id, id, key_id, seen_on), delete on vault to samenhang_clock;
create policy clock_reads on vault for select to samenhang_clock using (true);
create policy clock_clears on vault for delete to samenhang_clock using (true);
-- what has no key any more does not come back with a backup
grant delete on vault to samenhang_keeper;
create policy keeper_drops on vault for delete to samenhang_keeper using (true);

grant select, insert, delete, update (sealed, version, gone_on) on vault_item to samenhang_member;
create policy student_all on vault_item for all to samenhang_member
  using (institution_id = app_institution() and app_role() = 'student' and vault_id = (select app_vault()))
  with check (institution_id = app_institution() and app_role() = 'student' and vault_id = (select app_vault()));
grant select (institution_id, id, gone_on), delete on vault_item to samenhang_clock;
create policy clock_reads on vault_item for select to samenhang_clock using (true);
create policy clock_clears on vault_item for delete to samenhang_clock using (true);

grant insert on dropped_key to samenhang_member, samenhang_clock, samenhang_link, samenhang_post;
create policy student_adds on dropped_key for insert to samenhang_member
  with check (institution_id = app_institution() and app_role() = 'student');
create policy link_adds on dropped_key for insert to samenhang_link with check (institution_id = app_institution());
create policy clock_adds on dropped_key for insert to samenhang_clock, samenhang_post with check (true);
grant select on dropped_key to samenhang_clock;
create policy clock_reads on dropped_key for select to samenhang_clock using (true);

grant select, insert, delete, update (sealed, lang, every, next_on) on check_in_reminder to samenhang_member;
create policy student_all on check_in_reminder for all to samenhang_member
  using (institution_id = app_institution() and app_role() = 'student' and vault_id = (select app_vault()))
  with check (institution_id = app_institution() and app_role() = 'student' and vault_id = (select app_vault()));
grant select (institution_id, id, sealed, lang, every, next_on), update (next_on), delete on check_in_reminder to samenhang_post;
create policy post_reads on check_in_reminder for select to samenhang_post using (true);
create policy post_moves on check_in_reminder for update to samenhang_post using (true) with check (true);
create policy post_clears on check_in_reminder for delete to samenhang_post using (true);
-- whoever has the signed link in the mail stops it with one click
grant select (institution_id, id), delete on check_in_reminder to samenhang_link;
create policy link_reads on check_in_reminder for select to samenhang_link
  using (institution_id = app_institution() and id = app_subject());
create policy link_stops on check_in_reminder for delete to samenhang_link
  using (institution_id = app_institution() and id = app_subject());
