import { ConfigError } from '../platform/config/config.ts';
import { DatabaseError } from '../platform/database/migrate.ts';
import { start } from './start.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const running = await start(process.env, say);
  const { config, db, people } = running;
  say(`\nSamenhang is ready: ${config.baseUrl.href}`);
  if (db.engine === 'embedded') say(`Embedded database in ${config.dataDir}/db: for trying out, not for real use.`);
  if (config.demo) {
    say('Demo: sign in (no password) as one of these invented people:');
    for (const { displayName, about } of people) say(`  ${displayName}: ${about.en}`);
  }
  const stop = () => void running.stop().finally(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (error) {
  if (error instanceof ConfigError || error instanceof DatabaseError) say(`Cannot start. ${error.message}`);
  else if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
    say('Cannot start. PORT: something else already uses this port.');
  else throw error;
  process.exit(1);
}
