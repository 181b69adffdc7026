import type { Database } from './database.ts';
import type { About } from './migrate.ts';

/** What an administrator should know about the login we were given, one sentence each. */
export function notesOn(engine: Database['engine'], about: About): readonly string[] {
  if (engine === 'embedded') return ['The embedded database is for trying out, not for real use.'];
  const notes: string[] = [];
  if (about.superuser) {
    notes.push('DATABASE_URL signs in as a superuser. Give Samenhang a role of its own that is no superuser.');
  } else if (about.bypasses) {
    notes.push('DATABASE_URL signs in as a role with BYPASSRLS. Take it away: the database should refuse by itself.');
  }
  if (!about.superuser && about.createsRoles) {
    notes.push('DATABASE_URL signs in as a role with CREATEROLE. The roles are there now: take it away until an upgrade asks for it.');
  }
  return notes;
}
