-- Staff who can be given something to read: by their own choice, under their own name.
create table gift_receiver (
  institution_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('guide', 'specialist')),
  name text not null check (length(name) between 1 and 120),
  -- what they do, in their own words
  about text check (length(about) between 1 and 200),
  -- whether they may also assess a student
  assesses boolean not null,
  primary key (institution_id, person_id, role),
  foreign key (institution_id, person_id) references person (institution_id, id)
);

-- What a student gives one person to read, until a day. It holds a copy of exactly that, sealed with a key of its own.
create table gift (
  institution_id uuid not null,
  id uuid not null,
  vault_id uuid not null,
  receiver_id uuid not null,
  receiver_role text not null check (receiver_role in ('guide', 'specialist')),
  receiver_name text not null check (length(receiver_name) between 1 and 120),
  assesses boolean not null,
  sealed text not null check (length(sealed) <= 60000),
  made_on date not null,
  until_on date not null check (until_on >= made_on),
  opened_at timestamptz,
  primary key (institution_id, id),
  foreign key (institution_id, vault_id) references vault (institution_id, id) on delete cascade,
  foreign key (institution_id, receiver_id) references person (institution_id, id)
);
create index gift_of on gift (institution_id, vault_id);
create index gift_to on gift (institution_id, receiver_id);
create index gift_by_day on gift (until_on);

do $$
declare t text;
begin
  foreach t in array array['gift_receiver', 'gift'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert on %I to samenhang_keeper', t);
    execute format('create policy keeper_reads on %I for select to samenhang_keeper using (true)', t);
    execute format('create policy keeper_adds on %I for insert to samenhang_keeper with check (true)', t);
  end loop;
end $$;

grant select, insert, update (name, about, assesses), delete on gift_receiver to samenhang_member;
create policy members_read on gift_receiver for select to samenhang_member
  using (institution_id = app_institution() and (app_role() = 'student' or person_id = app_person()));
create policy oneself_adds on gift_receiver for insert to samenhang_member
  with check (institution_id = app_institution() and person_id = app_person() and role = app_role());
create policy oneself_changes on gift_receiver for update to samenhang_member
  using (institution_id = app_institution() and person_id = app_person() and role = app_role())
  with check (institution_id = app_institution() and person_id = app_person() and role = app_role());
create policy oneself_leaves on gift_receiver for delete to samenhang_member
  using (institution_id = app_institution() and person_id = app_person() and role = app_role());
grant select (institution_id, person_id, role), delete on gift_receiver to samenhang_clock;
create policy clock_reads on gift_receiver for select to samenhang_clock using (true);
create policy clock_clears on gift_receiver for delete to samenhang_clock using (true);

-- Nobody reads which vault it came from; the student finds their own by it all the same.
grant select (institution_id, id, receiver_id, receiver_role, receiver_name, assesses, sealed, made_on, until_on, opened_at),
  insert (institution_id, id, vault_id, receiver_id, receiver_role, receiver_name, assesses, sealed, made_on, until_on),
  update (opened_at), delete on gift to samenhang_member;
create policy student_reads on gift for select to samenhang_member
  using (institution_id = app_institution() and app_role() = 'student' and vault_id = (select app_vault()));
create policy student_gives on gift for insert to samenhang_member
  with check (institution_id = app_institution() and app_role() = 'student' and vault_id = (select app_vault())
    and opened_at is null and exists (select from gift_receiver r where r.institution_id = gift.institution_id
      and r.person_id = receiver_id and r.role = receiver_role and r.name = receiver_name and r.assesses = gift.assesses));
create policy student_takes_back on gift for delete to samenhang_member
  using (institution_id = app_institution() and app_role() = 'student' and vault_id = (select app_vault()));
-- In the role in which it was given, as long as they have that role.
create policy receiver_reads on gift for select to samenhang_member
  using (institution_id = app_institution() and receiver_id = app_person() and receiver_role = app_role()
    and until_on >= current_date and exists (select from role_grant g where g.institution_id = gift.institution_id
      and g.person_id = receiver_id and g.role = receiver_role));
create policy receiver_opens on gift for update to samenhang_member
  using (institution_id = app_institution() and receiver_id = app_person() and receiver_role = app_role()
    and until_on >= current_date and opened_at is null and exists (select from role_grant g
      where g.institution_id = gift.institution_id and g.person_id = receiver_id and g.role = receiver_role))
  with check (institution_id = app_institution() and receiver_id = app_person() and opened_at is not null);
grant select (institution_id, id, receiver_id, receiver_role, until_on), delete on gift to samenhang_clock;
create policy clock_reads on gift for select to samenhang_clock using (true);
create policy clock_clears on gift for delete to samenhang_clock using (true);
-- what has no key any more does not come back with a backup
grant delete on gift, check_in_reminder to samenhang_keeper;
create policy keeper_drops on gift for delete to samenhang_keeper using (true);
create policy keeper_drops on check_in_reminder for delete to samenhang_keeper using (true);
