import { ConfigError } from '../platform/config/config.ts';
import { BackupError } from '../platform/database/backup/format.ts';
import { DatabaseError } from '../platform/database/errors.ts';
import { adminGrant } from './admin-grant.ts';
import { backupTo, restoreFrom } from './backup.ts';
import { institutionAdd } from './institution-add.ts';
import { keysBackup, keysRestore } from './keys.ts';
import { ExpectedError, UsageError } from './usage.ts';

const USAGE = `samenhang: commands for an administrator

  samenhang admin grant --institution KEY --sub SUB [--name NAME]
      gives somebody the administrator role, also before their first sign-in
  samenhang institution add --key KEY --name NAME [--name-en NAME] --sector mbo|hbo|wo --home-organisation DOMAIN
  samenhang offers import FILE --institution KEY [--create] [--publish] [--format hsds|csv|xlsx] [--json]
      loads a list; FILE is relative to where the command was given
  samenhang evaluate FILE --before COLUMN --after COLUMN [--reliability R] [--better higher|lower]
      [--group COLUMN [--waiting NAME]] [--language nl|en] [--json]
      what changed between two moments, and what that does not prove; no database is opened. FILE is CSV or XLSX,
      relative to where the command was given. A difference is after minus before; --better (higher, unless told) only
      says which way counts as improved. --reliability is that of the scale, from 0 to 1: without it there is no
      reliable change. With --group the main numbers are still of everybody; each group stands beside them, and of two
      groups the difference in change against the one that waited: NAME, or the one called wait, control or the like
  samenhang rounds import FILE --map MAP.json --institution KEY --round KEY [--json]
      loads a round that was measured elsewhere from CSV, for group figures only (docs/formats/rounds-import.md). Good
      lines are kept, the others refused by number. A round that is there already stays as it is
  samenhang backup FILE
  samenhang restore FILE
  samenhang keys backup FOLDER [--keep-days N]
      writes the keys of KEYS_DIR to a file of their own in FOLDER, and throws away such files there that are older than
      N days (7, unless told): a deleted key lives on in a backup no longer than that. FOLDER is not the one of backups
  samenhang keys restore FILE
      puts keys back that are not there; keys of what was deleted meanwhile stay away

Settings come from the environment, as for the server (docs/operating.md). While the server runs on the embedded
database, these commands go through it.
`;

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  'admin grant': adminGrant,
  'institution add': institutionAdd,
  // the others need not wait for all that finds and reads lists
  evaluate: async (args) => (await import('./evaluate.ts')).evaluate(args),
  'offers import': async (args) => (await import('./offers-import.ts')).offersImport(args),
  'rounds import': async (args) => (await import('./rounds-import.ts')).roundsImport(args),
  backup: backupTo,
  restore: restoreFrom,
  'keys backup': keysBackup,
  'keys restore': keysRestore,
};

const args = process.argv.slice(2);
const two = args.slice(0, 2).join(' ');
const [command, rest] = commands[two] ? [commands[two], args.slice(2)] : [commands[args[0] ?? ''], args.slice(1)];

try {
  if (!command) throw new UsageError(args.length === 0 ? '' : `unknown command: ${args[0]}`);
  await command(rest);
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message ? `samenhang: ${error.message}\n\n` : ''}${USAGE}`);
    process.exitCode = 2;
  } else if ([ConfigError, DatabaseError, BackupError, ExpectedError].some((known) => error instanceof known)) {
    process.stderr.write(`samenhang: ${(error as Error).message}\n`);
    process.exitCode = 1;
  } else throw error;
}
