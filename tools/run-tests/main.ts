/**
 * `npm test`: every part, one after the other; what goes wrong does not stop the rest.
 * `npm test -- unit arrows` runs some of them.
 */
import { allParts, type Part } from './parts.ts';
import { type Outcome, summary } from './report.ts';
import { runPart } from './run-part.ts';

const print = (text: string): void => void process.stdout.write(text);

/** Parts that run at the same time, in order. */
function groups(parts: readonly Part[]): readonly (readonly Part[])[] {
  return parts.reduce<readonly (readonly Part[])[]>((before, part) => (part.beside && before.length > 0
    ? [...before.slice(0, -1), [...before.at(-1) ?? [], part]] : [...before, [part]]), []);
}

async function show(part: Part): Promise<Outcome> {
  const { output, ...outcome } = await runPart(part);
  const { name, passed, failed, skipped, seconds } = outcome;
  if (failed > 0) print(`\n--- ${name} ---\n${output.trim()}\n`);
  const counts = `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
  print(`${failed > 0 ? 'FAILED' : part.skipped ? 'skipped' : 'ok'} ${name}: ${counts} (${seconds.toFixed(1)} s)\n`);
  return outcome;
}

const wanted = process.argv.slice(2);
const known = allParts(process.env.TEST_DATABASE_URL);
const parts = known.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)));
const outcomes: Outcome[] = [];
for (const group of groups(parts)) outcomes.push(...await Promise.all(group.map(show)));
print(summary(outcomes));
process.exitCode = outcomes.length === 0 || outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
