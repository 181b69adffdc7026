-- A coordinator's own words for a subtheme.
create table own_word (
  institution_id uuid not null references institution,
  phrase text not null check (length(phrase) between 2 and 80),
  theme text not null,
  added_at timestamptz not null,
  primary key (institution_id, phrase, theme)
);

-- One row a question: which theme was recognised (null: not understood), and in which month. No words, nobody.
-- Acute questions leave no row. Who asks can add and cannot read.
create table question_count (
  institution_id uuid not null references institution,
  month date not null check (extract(day from month) = 1),
  theme text check (length(theme) <= 80),
  what text not null check (what in ('asked', 'followed'))
);
create index question_count_by_month on question_count (institution_id, month);

-- Only what a student chose to send along, without a name; the day, not the hour.
create table sent_question (
  institution_id uuid not null references institution,
  id uuid not null primary key,
  sent_on date not null,
  question text not null check (length(question) <= 500)
);
create index sent_question_by_day on sent_question (institution_id, sent_on);

-- "This is not right", about one offer.
create table report (
  institution_id uuid not null,
  id uuid not null primary key,
  initiative_id uuid not null,
  sent_on date not null,
  message text not null check (length(message) <= 1000),
  handled_on date,
  foreign key (institution_id, initiative_id) references initiative (institution_id, id) on delete cascade
);
create index report_by_initiative on report (institution_id, initiative_id);

-- An institution's own helplines, beside the national ones.
create table own_helpline (
  institution_id uuid not null references institution,
  id uuid not null primary key,
  body jsonb not null check (jsonb_typeof(body) = 'object'),
  checked_on date not null
);

alter table own_word enable row level security; alter table own_word force row level security;
alter table question_count enable row level security; alter table question_count force row level security;
alter table sent_question enable row level security; alter table sent_question force row level security;
alter table report enable row level security; alter table report force row level security;
alter table own_helpline enable row level security; alter table own_helpline force row level security;

grant select on own_word, own_helpline to samenhang_visitor, samenhang_member, samenhang_coordinator;
create policy own_reads on own_word for select to samenhang_visitor, samenhang_member, samenhang_coordinator
  using (institution_id = app_institution());
create policy own_reads on own_helpline for select to samenhang_visitor, samenhang_member, samenhang_coordinator
  using (institution_id = app_institution());
grant insert, delete on own_word, own_helpline to samenhang_coordinator;
grant update (theme) on own_word to samenhang_coordinator;
grant update (body, checked_on) on own_helpline to samenhang_coordinator;
create policy coordinator_writes on own_word for all to samenhang_coordinator
  using (institution_id = app_institution() and app_units() is null)
  with check (institution_id = app_institution() and app_units() is null);
create policy coordinator_writes on own_helpline for all to samenhang_coordinator
  using (institution_id = app_institution() and app_units() is null)
  with check (institution_id = app_institution() and app_units() is null);

grant insert on question_count, sent_question, report to samenhang_visitor, samenhang_member;
create policy anyone_adds on question_count for insert to samenhang_visitor, samenhang_member
  with check (institution_id = app_institution());
create policy anyone_adds on sent_question for insert to samenhang_visitor, samenhang_member
  with check (institution_id = app_institution());
create policy anyone_adds on report for insert to samenhang_visitor, samenhang_member
  with check (institution_id = app_institution() and handled_on is null and exists (
    select from initiative i where i.institution_id = report.institution_id and i.id = initiative_id));
grant select on question_count, sent_question, report to samenhang_coordinator;
grant delete on sent_question to samenhang_coordinator;
grant update (handled_on) on report to samenhang_coordinator;
create policy coordinator_reads on question_count for select to samenhang_coordinator
  using (institution_id = app_institution() and app_units() is null);
create policy coordinator_reads on sent_question for select to samenhang_coordinator
  using (institution_id = app_institution() and app_units() is null);
create policy coordinator_removes on sent_question for delete to samenhang_coordinator
  using (institution_id = app_institution() and app_units() is null);
create policy coordinator_reads on report for select to samenhang_coordinator
  using (institution_id = app_institution() and exists (select from initiative i
    where i.institution_id = report.institution_id and i.id = initiative_id and app_reaches(i.unit_ids)));
create policy coordinator_handles on report for update to samenhang_coordinator
  using (institution_id = app_institution() and exists (select from initiative i
    where i.institution_id = report.institution_id and i.id = initiative_id and app_reaches(i.unit_ids)))
  with check (institution_id = app_institution());
grant select (sent_on), delete on sent_question to samenhang_clock;
create policy clock_reads on sent_question for select to samenhang_clock using (true);
create policy clock_clears on sent_question for delete to samenhang_clock using (true);
