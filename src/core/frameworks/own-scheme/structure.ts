import type { Concept, Text } from '../types.ts';
import type { ReadConcept } from './read-concepts.ts';
import { at, type Report } from './report.ts';

/** The concepts above one, nearest first, until the top, a gap or a circle. */
function above(start: Concept, byId: ReadonlyMap<string, ReadConcept>): string[] {
  const path: string[] = [];
  for (let id = start.broader; id !== undefined && !path.includes(id); id = byId.get(id)?.concept.broader) {
    path.push(id);
  }
  return path;
}

/** Every id once, every broader concept present, and no circles. */
export function checkStructure(concepts: readonly ReadConcept[], report: Report): void {
  const byId = new Map<string, ReadConcept>();
  const refuse = (path: string, message: Text): void => void report.errors.push({ path, message });
  for (const read of concepts) {
    const { id } = read.concept;
    const first = byId.get(id);
    if (first === undefined) byId.set(id, read);
    else refuse(at(read.path, 'id'), {
      nl: `Deze sleutel staat ook bij ${first.path}. Geef elk onderdeel een eigen sleutel.`,
      en: `This key also stands at ${first.path}. Give every part a key of its own.`,
    });
  }
  for (const { concept, path } of concepts) {
    if (concept.broader === undefined) continue;
    if (!byId.has(concept.broader)) refuse(at(path, 'broader'), {
      nl: 'Dit onderdeel staat niet in het bestand.',
      en: 'This part is not in the file.',
    });
    else if (above(concept, byId).includes(concept.id)) refuse(at(path, 'broader'), {
      nl: 'Zo staat dit onderdeel onder zichzelf.',
      en: 'This way the part stands under itself.',
    });
  }
}
