-- The keeper sets up institutions, makes backups and puts them back; only the command line and the start act as it.
-- Sessions and import previews are no business of its own: they are not in a backup.
do $$
declare t text;
begin
  foreach t in array array['institution', 'org_unit', 'person', 'role_grant', 'role_mapping', 'audit_event',
    'initiative', 'initiative_tag', 'initiative_proposal', 'initiative_change', 'own_scheme',
    'own_word', 'question_count', 'sent_question', 'report', 'own_helpline']
  loop
    execute format('grant select, insert on %I to samenhang_keeper', t);
    execute format('create policy keeper_reads on %I for select to samenhang_keeper using (true)', t);
    execute format('create policy keeper_adds on %I for insert to samenhang_keeper with check (true)', t);
  end loop;
end $$;
-- a backup says which tables it was made from
grant select on migration to samenhang_keeper;
-- after a backup was put back, the audit trail counts on from where it was
grant update on sequence audit_event_id_seq to samenhang_keeper;
