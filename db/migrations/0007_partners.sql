-- Who stands in the care chain beside what the institution offers itself. `body` is the coordinator's (name, levels, where);
-- `words` (what it is, how to get there) and `capacity` are kept by the partner as well, through the link in a mail.
create table partner (
  institution_id uuid not null references institution,
  id uuid not null,
  published boolean not null default false,
  body jsonb not null check (jsonb_typeof(body) = 'object'),
  words jsonb not null check (jsonb_typeof(words) = 'object'),
  capacity jsonb check (jsonb_typeof(capacity) = 'object'),
  -- of whoever keeps this entry at the partner; nobody sees it but the coordinator and the clock
  email text check (length(email) between 3 and 254),
  -- when the partner last said that this holds
  checked_on date,
  -- when the partner was last asked, and how often since it last answered
  asked_on date,
  asked_times smallint not null default 0 check (asked_times between 0 and 2),
  version integer not null default 1,
  updated_at timestamptz not null,
  primary key (institution_id, id)
);
create index partner_published on partner (institution_id) where published;

-- What was agreed with a partner: for who works here, never for students or visitors.
create table partner_agreement (
  institution_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  -- what was agreed, with whom, how to reach them, who takes over, and who of us keeps it
  body jsonb not null check (jsonb_typeof(body) = 'object'),
  owner_email text check (length(owner_email) between 3 and 254),
  from_on date not null,
  -- none: until one of the two ends it
  until_on date check (until_on >= from_on),
  -- when the owner was last reminded that it lapses
  reminded_on date,
  version integer not null default 1,
  updated_at timestamptz not null,
  primary key (institution_id, id),
  foreign key (institution_id, partner_id) references partner (institution_id, id) on delete cascade
);
create index partner_agreement_of on partner_agreement (institution_id, partner_id);
create index partner_agreement_until on partner_agreement (until_on) where until_on is not null;

alter table partner enable row level security; alter table partner force row level security;
alter table partner_agreement enable row level security; alter table partner_agreement force row level security;

grant select (institution_id, id, published, body, words, capacity, checked_on, version, updated_at) on partner to
  samenhang_visitor, samenhang_member;
create policy public_reads on partner for select to samenhang_visitor, samenhang_member
  using (institution_id = app_institution() and published);
-- Who works here sees the name of a partner with whom something was agreed, also when it is off the map.
create policy workers_read on partner for select to samenhang_member
  using (institution_id = app_institution() and app_is_worker());
grant select, insert, update (published, body, words, capacity, email, asked_on, asked_times, version, updated_at)
  on partner to samenhang_coordinator;
create policy coordinator_reads on partner for select to samenhang_coordinator
  using (institution_id = app_institution());
create policy coordinator_adds on partner for insert to samenhang_coordinator
  with check (institution_id = app_institution() and app_units() is null);
create policy coordinator_changes on partner for update to samenhang_coordinator
  using (institution_id = app_institution() and app_units() is null)
  with check (institution_id = app_institution() and app_units() is null);
-- The link from a mail speaks about one partner: its own words, whether there is room, and that this was looked at.
grant select (institution_id, id, published, body, words, capacity, checked_on, version) on partner to samenhang_link;
grant update (words, capacity, checked_on, asked_times, version, updated_at) on partner to samenhang_link;
create policy link_reads on partner for select to samenhang_link
  using (institution_id = app_institution() and id = app_subject());
create policy link_changes on partner for update to samenhang_link
  using (institution_id = app_institution() and id = app_subject())
  with check (institution_id = app_institution() and id = app_subject());
grant select (institution_id, id, published, body, email, checked_on, asked_on, asked_times) on partner to samenhang_clock;
grant update (asked_on, asked_times) on partner to samenhang_clock;
create policy clock_reads on partner for select to samenhang_clock using (true);
create policy clock_changes on partner for update to samenhang_clock using (true) with check (true);

grant select (institution_id, id, partner_id, body, from_on, until_on, version, updated_at) on partner_agreement to
  samenhang_member;
create policy workers_read on partner_agreement for select to samenhang_member
  using (institution_id = app_institution() and app_is_worker());
grant select, insert, update (body, owner_email, from_on, until_on, version, updated_at), delete
  on partner_agreement to samenhang_coordinator;
create policy coordinator_reads on partner_agreement for select to samenhang_coordinator
  using (institution_id = app_institution());
create policy coordinator_adds on partner_agreement for insert to samenhang_coordinator
  with check (institution_id = app_institution() and app_units() is null);
create policy coordinator_changes on partner_agreement for update to samenhang_coordinator
  using (institution_id = app_institution() and app_units() is null)
  with check (institution_id = app_institution() and app_units() is null);
create policy coordinator_removes on partner_agreement for delete to samenhang_coordinator
  using (institution_id = app_institution() and app_units() is null);
grant select (institution_id, id, partner_id, owner_email, until_on, reminded_on) on partner_agreement to samenhang_clock;
grant update (reminded_on) on partner_agreement to samenhang_clock;
create policy clock_reads on partner_agreement for select to samenhang_clock using (true);
create policy clock_changes on partner_agreement for update to samenhang_clock using (true) with check (true);

do $$
declare t text;
begin
  foreach t in array array['partner', 'partner_agreement'] loop
    execute format('grant select, insert on %I to samenhang_keeper', t);
    execute format('create policy keeper_reads on %I for select to samenhang_keeper using (true)', t);
    execute format('create policy keeper_adds on %I for insert to samenhang_keeper with check (true)', t);
  end loop;
end $$;
