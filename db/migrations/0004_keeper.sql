-- The keeper sets up institutions, makes backups and puts them back; only the command line and the start act as it.
do $$
declare t text;
begin
  foreach t in array array['institution', 'org_unit', 'person', 'role_grant', 'role_mapping', 'session', 'audit_event',
    'initiative', 'initiative_tag', 'initiative_proposal', 'initiative_change', 'own_scheme', 'import_preview',
    'own_word', 'question_count', 'sent_question', 'report', 'own_helpline']
  loop
    execute format('grant select, insert on %I to samenhang_keeper', t);
    execute format('create policy keeper_reads on %I for select to samenhang_keeper using (true)', t);
    execute format('create policy keeper_adds on %I for insert to samenhang_keeper with check (true)', t);
  end loop;
end $$;
