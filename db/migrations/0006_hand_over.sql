-- Where a hand-over can arrive: an offer, the people who answer, and within how many days. `confidential`: its page
-- never confirms to anybody that somebody came.
create table reception (
  institution_id uuid not null,
  initiative_id uuid not null,
  term_days smallint not null check (term_days between 1 and 60),
  keep_days smallint not null default 56 check (keep_days between 7 and 180),
  confidential boolean not null default false,
  open boolean not null default true,
  primary key (institution_id, initiative_id),
  foreign key (institution_id, initiative_id) references initiative (institution_id, id) on delete cascade
);

-- Names stand here too, because nobody but an administrator may look people up.
create table reception_member (
  institution_id uuid not null,
  initiative_id uuid not null,
  person_id uuid not null,
  name text not null check (length(name) between 1 and 120),
  primary key (institution_id, initiative_id, person_id),
  foreign key (institution_id, initiative_id) references reception (institution_id, initiative_id) on delete cascade,
  foreign key (institution_id, person_id) references person (institution_id, id)
);

-- A hand-over: who, to where, how far. What it says stands apart, sealed (`hand_over_text`).
-- No student yet: a guide made a draft that the student still has to open. No student any more: it was withdrawn.
create table hand_over (
  institution_id uuid not null references institution,
  id uuid not null,
  state text not null check (state in ('drafted', 'consented', 'sent', 'seen', 'accepted', 'first-contact', 'closed',
    'declined', 'withdrawn')),
  initiative_id uuid,
  student_id uuid,
  guide_id uuid,
  -- who receives it, as the student saw them by name
  recipients uuid[] not null default '{}',
  recipient_names text[] not null default '{}',
  theme text check (length(theme) <= 80),
  -- a better place, when it was declined
  better_id uuid,
  accepted_by uuid,
  made_at timestamptz not null,
  consented_at timestamptz,
  sent_at timestamptz,
  seen_at timestamptz,
  accepted_at timestamptz,
  first_contact_at timestamptz,
  ended_at timestamptz,
  due_on date,
  reminded_on date,
  -- on this day everything about it is gone
  gone_on date not null,
  -- a draft holds nothing of what comes after it
  check (state not in ('drafted', 'consented') or num_nonnulls(theme, better_id, accepted_by, sent_at, seen_at,
    accepted_at, first_contact_at, ended_at, due_on, reminded_on) = 0),
  primary key (institution_id, id),
  foreign key (institution_id, initiative_id) references initiative (institution_id, id) on delete cascade,
  foreign key (institution_id, better_id) references initiative (institution_id, id) on delete set null (better_id),
  foreign key (institution_id, student_id) references person (institution_id, id),
  foreign key (institution_id, guide_id) references person (institution_id, id)
);
create index hand_over_of_student on hand_over (institution_id, student_id);
create index hand_over_by_recipient on hand_over using gin (recipients);
create index hand_over_by_day on hand_over (gone_on);

-- Its words, each sealed with a key of its own that is not in the database. Who wrote it; and whether the student said
-- yes to it.
create table hand_over_text (
  institution_id uuid not null,
  hand_over_id uuid not null,
  item text not null check (item in ('contact', 'question', 'tried', 'answer', 'dates', 'choice', 'reason', 'back')),
  author text not null check (author in ('guide', 'student', 'receiver')),
  yes boolean not null default false,
  sealed text not null check (length(sealed) <= 20000),
  made_at timestamptz not null,
  primary key (institution_id, hand_over_id, item),
  foreign key (institution_id, hand_over_id) references hand_over (institution_id, id) on delete cascade
);

-- What the guide hears, and nothing else: the student decides (`steps`: each step by itself; `step` and `said`: told).
-- It outlives the hand-over and says nothing of whether there still is one: nothing here changes with a yes or a no.
create table hand_over_word (
  institution_id uuid not null references institution,
  id uuid not null,
  guide_id uuid not null,
  guide_name text not null check (length(guide_name) between 1 and 120),
  made_at timestamptz not null,
  opened_at timestamptz,
  steps boolean not null default false,
  step text check (step in ('sent', 'accepted', 'first-contact', 'closed')),
  said text check (length(said) <= 4000),
  gone_on date not null,
  primary key (institution_id, id),
  foreign key (institution_id, guide_id) references person (institution_id, id)
);
create index hand_over_word_of_guide on hand_over_word (institution_id, guide_id);

-- One row a student, a period and a cell, without the student: `mark` is a keyed hash of all four, so that the same
-- student counts once in a cell and cannot be followed from one cell to another.
create table hand_over_mark (
  institution_id uuid not null references institution,
  period text not null check (period ~ '^\d{4}-Q[1-4]$'),
  theme text check (length(theme) <= 80),
  initiative_id uuid,
  what text not null check (what in ('asked', 'declined', 'waited')),
  mark text not null,
  primary key (institution_id, mark)
);

-- How long people wait for an offer, from at least ten students.
create table offer_waiting (
  institution_id uuid not null,
  initiative_id uuid not null,
  from_days smallint not null check (from_days >= 0),
  to_days smallint not null check (to_days >= from_days),
  students integer not null check (students >= 10),
  computed_on date not null,
  primary key (institution_id, initiative_id),
  foreign key (institution_id, initiative_id) references initiative (institution_id, id) on delete cascade
);

-- How many wait longer than was promised. Without an initiative: all of the chain together, the confidential ones too.
create table hand_over_overdue (
  institution_id uuid not null references institution,
  initiative_id uuid,
  overdue integer not null check (overdue > 0),
  counted_on date not null,
  unique nulls not distinct (institution_id, initiative_id),
  foreign key (institution_id, initiative_id) references initiative (institution_id, id) on delete cascade
);

-- HAND-1: from which state to which, who moves it, and what changes with it: nothing else of the row. The same list of
-- states stands in src/core/hand-over/states.ts.
create function hand_over_moves() returns trigger language plpgsql as $$
declare
  mover text := public.app_role();
  move text := old.state || ' ' || new.state;
  may text[] := case
    when mover = 'student' and old.student_id is null then
      case when move = 'drafted drafted' and new.student_id = public.app_person() and new.guide_id is null
        then array['student_id', 'guide_id', 'gone_on'] end
    when mover = 'student' and new.state = 'withdrawn' then
      case when old.state in ('sent', 'seen', 'accepted', 'first-contact') and new.student_id is null and new.theme is null
        then array['state', 'student_id', 'theme', 'ended_at', 'gone_on'] end
    when mover = 'student' and move = 'consented sent' then array['state', 'theme', 'sent_at', 'due_on', 'gone_on']
    when mover = 'student' and move in ('drafted drafted', 'drafted consented', 'consented drafted', 'consented consented')
      then array['state', 'initiative_id', 'recipients', 'recipient_names', 'consented_at', 'gone_on']
    when mover = 'guide' and move = 'drafted drafted' then array['initiative_id', 'gone_on']
    when mover = 'specialist' and move in ('sent seen', 'sent accepted', 'seen accepted', 'accepted first-contact')
      then array['state', 'seen_at', 'accepted_at', 'accepted_by', 'first_contact_at']
    when mover = 'specialist' and move in ('accepted closed', 'first-contact closed') then array['state', 'ended_at', 'gone_on']
    when mover = 'specialist' and move in ('sent declined', 'seen declined', 'accepted declined')
      then array['state', 'ended_at', 'gone_on', 'better_id']
    -- the clock, by the columns it is given; and what the database does by itself when an offer goes
    when mover not in ('student', 'guide', 'specialist') and old.state = new.state
      then array['reminded_on', 'better_id'] end;
begin
  if may is null or to_jsonb(new) - may <> to_jsonb(old) - may then
    raise exception 'this hand-over cannot go that way' using errcode = 'insufficient_privilege';
  end if;
  if move = 'consented sent' and not (cardinality(new.recipients) > 0 and not exists (
    select from unnest(new.recipients) r where not exists (select from public.reception_member m
      where m.institution_id = new.institution_id and m.initiative_id = new.initiative_id and m.person_id = r))) then
    raise exception 'a hand-over goes to the people of its offer' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger hand_over_moves before update on hand_over for each row execute function hand_over_moves();

-- HAND-9: who receives it passes a step on, and touches nothing else of what the guide hears.
create function hand_over_word_changes() returns trigger language plpgsql as $$
begin
  if public.app_role() = 'specialist' and to_jsonb(new) - 'step' <> to_jsonb(old) - 'step' then
    raise exception 'only a step is passed on' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger hand_over_word_changes before update on hand_over_word
  for each row execute function hand_over_word_changes();

-- Whether this is, or was, for an offer that confirms to nobody that somebody came. Looks with the eyes of who asks.
create function hand_over_is_quiet(hand_over) returns boolean language sql stable begin atomic
  select exists (select from reception r where r.institution_id = $1.institution_id
    and r.initiative_id = $1.initiative_id and r.confidential);
end;
grant execute on function hand_over_is_quiet(hand_over) to samenhang_member;

alter table reception enable row level security; alter table reception force row level security;
alter table reception_member enable row level security; alter table reception_member force row level security;
alter table hand_over enable row level security; alter table hand_over force row level security;
alter table hand_over_text enable row level security; alter table hand_over_text force row level security;
alter table hand_over_word enable row level security; alter table hand_over_word force row level security;
alter table hand_over_mark enable row level security; alter table hand_over_mark force row level security;
alter table offer_waiting enable row level security; alter table offer_waiting force row level security;
alter table hand_over_overdue enable row level security; alter table hand_over_overdue force row level security;

-- Where one can be sent is public; by whom it is read, for who signed in.
grant select on reception to samenhang_visitor, samenhang_member, samenhang_coordinator, samenhang_admin, samenhang_clock;
create policy everybody_reads on reception for select to
  samenhang_visitor, samenhang_member, samenhang_coordinator, samenhang_admin using (institution_id = app_institution());
create policy clock_reads on reception for select to samenhang_clock using (true);
grant insert, update (term_days, keep_days, confidential, open), delete on reception to samenhang_admin;
create policy admin_writes on reception for all to samenhang_admin
  using (institution_id = app_institution() and app_units() is null)
  with check (institution_id = app_institution() and app_units() is null);
grant select on reception_member to samenhang_member, samenhang_admin, samenhang_clock;
create policy members_read on reception_member for select to samenhang_member, samenhang_admin
  using (institution_id = app_institution());
create policy clock_reads on reception_member for select to samenhang_clock using (true);
grant insert, delete on reception_member to samenhang_admin;
create policy admin_writes on reception_member for all to samenhang_admin
  using (institution_id = app_institution() and app_units() is null)
  with check (institution_id = app_institution() and app_units() is null and exists (select from role_grant g
    where g.institution_id = reception_member.institution_id and g.person_id = reception_member.person_id
      and g.role = 'specialist'));
-- an administrator chooses among what students can find
grant select (institution_id, id, kind, status, published, level, body) on initiative to samenhang_admin;
create policy admin_reads on initiative for select to samenhang_admin
  using (institution_id = app_institution() and is_public(initiative));
grant execute on function is_public(initiative) to samenhang_admin;

grant select, insert, delete, update (state, initiative_id, student_id, guide_id, recipients, recipient_names, theme,
  better_id, accepted_by, consented_at, sent_at, seen_at, accepted_at, first_contact_at, ended_at, due_on, gone_on)
  on hand_over to samenhang_member;
create policy student_reads on hand_over for select to samenhang_member
  using (institution_id = app_institution() and app_role() = 'student' and student_id = app_person());
create policy student_begins on hand_over for insert to samenhang_member
  with check (institution_id = app_institution() and app_role() = 'student' and student_id = app_person()
    and state = 'drafted' and guide_id is null and recipients = '{}');
create policy student_moves on hand_over for update to samenhang_member
  using (institution_id = app_institution() and app_role() = 'student' and student_id = app_person())
  with check (institution_id = app_institution() and app_role() = 'student' and (student_id = app_person()
    or student_id is null and state = 'withdrawn'));
create policy student_removes on hand_over for delete to samenhang_member
  using (institution_id = app_institution() and app_role() = 'student' and student_id = app_person());
-- with the code that a guide gave
create policy student_looks on hand_over for select to samenhang_member
  using (institution_id = app_institution() and app_role() = 'student' and student_id is null and state = 'drafted'
    and id = app_subject());
create policy student_opens on hand_over for update to samenhang_member
  using (institution_id = app_institution() and app_role() = 'student' and student_id is null and state = 'drafted'
    and id = app_subject())
  with check (institution_id = app_institution() and app_role() = 'student' and student_id = app_person());
-- what was just withdrawn is nobody's; whoever did it sees that it is so
create policy student_left on hand_over for select to samenhang_member
  using (institution_id = app_institution() and app_role() = 'student' and student_id is null and state = 'withdrawn'
    and id = app_subject());
create policy guide_drafts on hand_over for all to samenhang_member
  using (institution_id = app_institution() and app_role() = 'guide' and guide_id = app_person() and student_id is null
    and state = 'drafted')
  with check (institution_id = app_institution() and app_role() = 'guide' and guide_id = app_person()
    and student_id is null and state = 'drafted');
create policy receiver_reads on hand_over for select to samenhang_member
  using (institution_id = app_institution() and app_role() = 'specialist' and app_person() = any(recipients)
    and state not in ('drafted', 'consented'));
create policy receiver_moves on hand_over for update to samenhang_member
  using (institution_id = app_institution() and app_role() = 'specialist' and app_person() = any(recipients)
    and state in ('sent', 'seen', 'accepted', 'first-contact'))
  with check (institution_id = app_institution() and app_role() = 'specialist' and app_person() = any(recipients)
    and state in ('seen', 'accepted', 'first-contact', 'closed', 'declined'));
grant select, delete, update (reminded_on) on hand_over to samenhang_clock;
create policy clock_reads on hand_over for select to samenhang_clock using (true);
create policy clock_reminds on hand_over for update to samenhang_clock using (true) with check (true);
create policy clock_clears on hand_over for delete to samenhang_clock using (true);

-- Words follow their hand-over: who cannot see that, cannot see these.
grant select, insert, delete, update (yes, sealed, made_at, author) on hand_over_text to samenhang_member;
create policy student_all on hand_over_text for all to samenhang_member
  using (institution_id = app_institution() and app_role() = 'student' and exists (select from hand_over h
    where h.institution_id = hand_over_text.institution_id and h.id = hand_over_id))
  with check (institution_id = app_institution() and app_role() = 'student' and author = 'student'
    and item in ('contact', 'question', 'tried', 'choice', 'back') and exists (select from hand_over h where h.institution_id = hand_over_text.institution_id and h.id = hand_over_id
      and h.student_id = app_person()));
create policy guide_drafts on hand_over_text for all to samenhang_member
  using (institution_id = app_institution() and app_role() = 'guide' and exists (select from hand_over h
    where h.institution_id = hand_over_text.institution_id and h.id = hand_over_id))
  with check (institution_id = app_institution() and app_role() = 'guide' and author = 'guide' and not yes
    and exists (select from hand_over h where h.institution_id = hand_over_text.institution_id and h.id = hand_over_id));
create policy receiver_reads on hand_over_text for select to samenhang_member
  using (institution_id = app_institution() and app_role() = 'specialist' and (yes or author = 'receiver')
    and exists (select from hand_over h where h.institution_id = hand_over_text.institution_id and h.id = hand_over_id));
create policy receiver_answers on hand_over_text for insert to samenhang_member
  with check (institution_id = app_institution() and app_role() = 'specialist' and author = 'receiver'
    and item in ('answer', 'dates', 'reason') and exists (select from hand_over h
      where h.institution_id = hand_over_text.institution_id and h.id = hand_over_id and h.state <> 'withdrawn'));
create policy receiver_changes on hand_over_text for update to samenhang_member
  using (institution_id = app_institution() and app_role() = 'specialist' and author = 'receiver'
    and exists (select from hand_over h where h.institution_id = hand_over_text.institution_id and h.id = hand_over_id))
  with check (institution_id = app_institution() and app_role() = 'specialist' and author = 'receiver'
    and item in ('answer', 'dates', 'reason'));

grant select, insert, delete, update (opened_at, steps, step, said) on hand_over_word to samenhang_member;
create policy guide_own on hand_over_word for select to samenhang_member
  using (institution_id = app_institution() and app_role() = 'guide' and guide_id = app_person());
create policy guide_adds on hand_over_word for insert to samenhang_member
  with check (institution_id = app_institution() and app_role() = 'guide' and guide_id = app_person()
    and opened_at is null and step is null and said is null and not steps);
create policy guide_removes on hand_over_word for delete to samenhang_member
  using (institution_id = app_institution() and app_role() = 'guide' and guide_id = app_person());
create policy student_reads on hand_over_word for select to samenhang_member
  using (institution_id = app_institution() and app_role() = 'student' and exists (select from hand_over h
    where h.institution_id = hand_over_word.institution_id and h.id = hand_over_word.id));
create policy student_tells on hand_over_word for update to samenhang_member
  using (institution_id = app_institution() and app_role() = 'student' and exists (select from hand_over h
    where h.institution_id = hand_over_word.institution_id and h.id = hand_over_word.id))
  with check (institution_id = app_institution() and app_role() = 'student' and exists (select from hand_over h
    where h.institution_id = hand_over_word.institution_id and h.id = hand_over_word.id
      and (not steps and step is null or not hand_over_is_quiet(h))));
-- a receiver passes a step on when the student said yes to that, never of a confidential offer
create policy receiver_passes on hand_over_word for select to samenhang_member
  using (institution_id = app_institution() and app_role() = 'specialist' and steps and exists (select from hand_over h
    where h.institution_id = hand_over_word.institution_id and h.id = hand_over_word.id and not hand_over_is_quiet(h)));
create policy receiver_moves on hand_over_word for update to samenhang_member
  using (institution_id = app_institution() and app_role() = 'specialist' and steps and exists (select from hand_over h
    where h.institution_id = hand_over_word.institution_id and h.id = hand_over_word.id and not hand_over_is_quiet(h)))
  with check (institution_id = app_institution() and app_role() = 'specialist' and steps);
grant select (institution_id, id, gone_on), delete on hand_over_word to samenhang_clock;
create policy clock_reads on hand_over_word for select to samenhang_clock using (true);
create policy clock_clears on hand_over_word for delete to samenhang_clock using (true);

grant insert on hand_over_mark to samenhang_member, samenhang_clock;
create policy who_counts_adds on hand_over_mark for insert to samenhang_member
  with check (institution_id = app_institution() and app_role() in ('student', 'specialist'));
create policy clock_adds on hand_over_mark for insert to samenhang_clock with check (true);
grant select, delete on hand_over_mark to samenhang_clock;
create policy clock_reads on hand_over_mark for select to samenhang_clock using (true);
create policy clock_clears on hand_over_mark for delete to samenhang_clock using (true);

grant select on offer_waiting to samenhang_visitor, samenhang_member, samenhang_coordinator, samenhang_clock;
create policy everybody_reads on offer_waiting for select to
  samenhang_visitor, samenhang_member, samenhang_coordinator using (institution_id = app_institution());
grant insert, delete on offer_waiting to samenhang_clock;
create policy clock_writes on offer_waiting for all to samenhang_clock using (true) with check (true);

grant select on hand_over_overdue to samenhang_coordinator, samenhang_clock;
create policy coordinator_reads on hand_over_overdue for select to samenhang_coordinator
  using (institution_id = app_institution() and app_units() is null);
grant insert, delete on hand_over_overdue to samenhang_clock;
create policy clock_writes on hand_over_overdue for all to samenhang_clock using (true) with check (true);

-- to remind who receives: the addresses of staff, and of nobody else
grant select (institution_id, id, email) on person to samenhang_clock;
create policy clock_mails on person for select to samenhang_clock using (affiliation = 'employee' and email is not null);

-- What is computed from hand-overs comes before what somebody once reported.
create or replace view catalogue with (security_invoker = true) as
  select i.institution_id, i.id, i.kind, i.status, i.published, i.level, i.unit_ids, i.review_on, i.checked_on,
    i.body || coalesce((select jsonb_build_object('waiting', jsonb_build_object(
      'fromDays', w.from_days, 'toDays', w.to_days, 'reportedOn', w.computed_on)) from offer_waiting w
      where w.institution_id = i.institution_id and w.initiative_id = i.id), '{}') as body,
    i.source, i.version, i.created_at, i.updated_at,
    coalesce((select array_agg(t.concept order by t.concept) from initiative_tag t
      where t.institution_id = i.institution_id and t.initiative_id = i.id and t.state = 'confirmed'), '{}') as concepts
  from initiative i;

do $$
declare t text;
begin
  foreach t in array array['reception', 'reception_member', 'hand_over', 'hand_over_text', 'hand_over_word',
    'hand_over_mark']
  loop
    execute format('grant select, insert on %I to samenhang_keeper', t);
    execute format('create policy keeper_reads on %I for select to samenhang_keeper using (true)', t);
    execute format('create policy keeper_adds on %I for insert to samenhang_keeper with check (true)', t);
  end loop;
end $$;
-- what has no key any more does not come back with a backup
grant delete on hand_over, hand_over_word to samenhang_keeper;
create policy keeper_drops on hand_over for delete to samenhang_keeper using (true);
create policy keeper_drops on hand_over_word for delete to samenhang_keeper using (true);
