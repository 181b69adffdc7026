import { linesFor, type Sector } from '../../accounting/lines.ts';
import type { Text } from '../../frameworks/types.ts';
import type { Choice } from './values.ts';

const LINE_WORDS: Readonly<Record<string, string>> = {
  'lk.1': 'sense of belonging, belonging, binding, thuisvoelen, studieklimaat, thuis',
  'lk.2': 'preventie, prev, prevention',
  'lk.3': 'kennis en kunde, kennis, kunde, deskundigheid, deskundigheidsbevordering, knowledge',
  'lk.4': 'samenwerking zorgketen, zorgketen, keten, samenwerking zorg, samenwerking, care chain, zorg',
  'gs.1': 'educatie, onderwijs', 'gs.2': 'beleid', 'gs.3': 'signaleren, signalering', 'gs.4': 'schoolomgeving, omgeving',
};

/** The lines (hbo, wo) or pillars (mbo) with all that people write for them: "lijn 2", "2 - preventie", "prev.". */
export const lineChoices = (sector: Sector): readonly Choice[] => linesFor(sector).map(({ id, label }) => {
  const number = id.split('.')[1] ?? '';
  return {
    value: id, label: { nl: `${number}. ${label.nl}`, en: `${number}. ${label.en}` },
    words: [number, `lijn ${number}`, `line ${number}`, `pijler ${number}`, `lk ${number}`, `l${number}`,
      ...(LINE_WORDS[id]?.split(', ') ?? [])],
  };
});

/** What the money is divided over, in the words of the sector: an mbo institution never reads of lines (REP-7). */
export const lineLabel = (sector: Sector): Text => (sector === 'mbo' ? { nl: 'Pijler', en: 'Pillar' } : { nl: 'Lijn', en: 'Line' });

/** What the parts of an institution are called. */
export const unitLabel = (sector: Sector): Text => (sector === 'mbo'
  ? { nl: 'College, team of opleiding', en: 'College, team or programme' } : { nl: 'Faculteit, academie of opleiding', en: 'Faculty or programme' });
