import type { Instrument, Item, Score } from '../types.ts';

const item = (key: string, nl: string, en: string): Item => ({ key, text: { nl, en }, scale: 'how' });
const score = (key: string, nl: string, en: string): Score => ({
  key, title: { nl, en }, items: [key], method: { kind: 'mean' }, missing: { atMost: 0, fill: 'none' }, min: 1, max: 5,
  higher: 'more',
  bands: [
    { key: 'low', from: 1, to: 2.99, title: { nl: 'vraagt aandacht', en: 'could use attention' },
      words: { nl: 'Hier loopt het nu minder.', en: 'This is going less well now.' } },
    { key: 'high', from: 3, to: 5, title: { nl: 'loopt', en: 'going well' },
      words: { nl: 'Hier loopt het nu.', en: 'This is going well now.' } },
  ],
});

/** How it is going this month, in a minute. */
export const maandcheck: Instrument = {
  format: 'samenhang-instrument', version: 1, key: 'maandcheck', edition: '1',
  title: { nl: 'Maandcheck', en: 'Monthly check' },
  about: { nl: 'Hoe gaat het deze maand met je? Eén minuut.', en: 'How are you doing this month? One minute.' },
  source: { name: 'Samenhang' }, licence: 'EUPL-1.2', validated: false,
  recall: { nl: 'de afgelopen vier weken', en: 'the past four weeks' }, minutes: 1, againAfterDays: 20,
  scales: [{ key: 'how', options: [
    { value: 1, label: { nl: 'slecht', en: 'badly' } }, { value: 2, label: { nl: 'matig', en: 'so-so' } },
    { value: 3, label: { nl: 'gaat wel', en: 'all right' } }, { value: 4, label: { nl: 'goed', en: 'well' } },
    { value: 5, label: { nl: 'heel goed', en: 'very well' } },
  ] }],
  items: [item('sleep', 'Hoe slaap je?', 'How do you sleep?'), item('energy', 'Hoe is je energie?', 'How is your energy?')],
  scores: [score('sleep', 'Slaap', 'Sleep'), score('energy', 'Energie', 'Energy')],
  picture: 'lines',
};
