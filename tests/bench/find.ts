/**
 * `npm run bench:find`: how well questions as students ask them are answered on the catalogue of the demo, beside a
 * general full-text engine. `-- --misses` also names the questions that went wrong.
 */
import { buildIndex, find, type FindableOffer } from '../../src/core/finding/index.ts';
import { catalogue, catalogueOf, untagged } from './finding/catalogue.ts';
import { generalEngine } from './finding/general-engine.ts';
import { type Finder, measure, type Measured, speed } from './finding/measure.ts';
import { judged, offTopic } from './judged/index.ts';
import { ms, percent, table } from './table.ts';

const LARGE = 1000;
const SHOWN = 20;

const print = (text: string): void => void process.stdout.write(`${text}\n`);

function ours(offers: readonly FindableOffer[]): Finder {
  const index = buildIndex(offers);
  return (question) => find(index, question, { limit: SHOWN }).hits.map(({ id }) => id);
}

const finders = [
  { name: 'Samenhang, themes confirmed', make: ours, offers: catalogue },
  { name: 'Samenhang, no tags at all', make: ours, offers: untagged },
  { name: 'general engine', make: generalEngine, offers: catalogue },
] as const;

function timed<T>(work: () => T): { made: T; took: number } {
  const started = performance.now();
  return { made: work(), took: performance.now() - started };
}

const measured = finders.map(({ name, make, offers }) => {
  const { made, took } = timed(() => make(offers));
  return { name, took, result: measure(made), time: speed(made) };
});

print(`\n${judged.length} questions judged, ${offTopic.length} about something else, ${catalogue.length} offers\n`);
print(table(
  ['', 'needed in top 3', 'nDCG@5', 'nothing found', 'off-topic answered', 'p50', 'p95', 'worst'],
  measured.map(({ name, result: { all, padded }, time }) => [
    name, percent(all.needed), all.ndcg.toFixed(3), percent(all.nothing), `${padded.length} of ${offTopic.length}`,
    ms(time.p50), ms(time.p95), ms(time.worst),
  ]),
));

print('Needed in the top three, and nDCG@5, by language and by how it was asked:\n');
print(table(
  ['', 'questions', ...finders.map(({ name }) => name)],
  (measured[0] as { result: Measured }).result.groups.map(({ name, quality }, i) => [
    name, String(quality.questions),
    ...measured.map(({ result }) => {
      const { needed, ndcg } = (result.groups[i] as Measured['groups'][number]).quality;
      return `${percent(needed)}, ${ndcg.toFixed(2)}`;
    }),
  ]),
));

const large = catalogueOf(LARGE);
print(`On ${LARGE} offers:\n`);
print(table(
  ['', 'index made in', 'p50', 'p95', 'worst'],
  finders.filter(({ offers }) => offers === catalogue).map(({ name, make }) => {
    const { made, took } = timed(() => make(large));
    const time = speed(made);
    return [name, ms(took), ms(time.p50), ms(time.p95), ms(time.worst)];
  }),
));

if (process.argv.includes('--misses')) {
  for (const { name, result } of measured.filter(({ name: one }) => one.startsWith('Samenhang'))) {
    print(`${name}: nothing needed in the top three for ${result.misses.length} questions`);
    for (const { question, first } of result.misses) {
      const needed = Object.entries(question.relevant).filter(([, gain]) => gain === 3).map(([key]) => key);
      print(`  [${question.lang}, ${question.style}] ${question.q}\n      found ${first.join(', ') || 'nothing'}; needed ${needed.join(', ')}`);
    }
    print(`  answered though about something else: ${result.padded.join(' | ') || 'none'}\n`);
  }
}
