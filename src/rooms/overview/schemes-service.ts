import type { Actor } from '../../access/roles.ts';
import { placesOf } from '../../core/coverage/coverage.ts';
import { SCHEMES } from '../../core/frameworks/index.ts';
import { proposePlaces } from '../../core/frameworks/propose.ts';
import type { Database } from '../../platform/database/database.ts';
import { conflict, HttpError, notFound } from '../../platform/http/errors.ts';
import { type ReadFile, readSchemeFile } from './read-file.ts';
import { schemeFile } from './scheme-file.ts';
import {
  addProposals, type KeptScheme, keptSchemes, type ProposedPlace, replaceScheme, usedConcepts,
} from './schemes-store.ts';
import { type Line, readMaterial } from './store.ts';
import { takeOver, versionStep } from './take-over.ts';

type Preview = Extract<ReadFile, { ok: true }>;

/** A scheme is the whole institution's. @throws HttpError (not-allowed) for somebody with a role for some units only */
function forWholeInstitution(actor: Actor): void {
  if (actor.unitIds) throw new HttpError('not-allowed');
}

/**
 * The places that follow firmly. What is only related is left out: for everything at once that would be more than a
 * person can look at. The page of one place shows it, and so does the form of one initiative.
 */
function placesFor(line: Line, own: readonly KeptScheme[], open: ReadonlySet<string>): ProposedPlace[] {
  const themes = (line.concepts ?? []).filter((id) => id.startsWith('fs-t.'));
  const has = placesOf(line);
  return proposePlaces({ ...line, themes }, own.flatMap(({ mappings }) => mappings))
    .filter(({ concept, relation }) => relation !== 'related' && open.has(concept) && !has.has(concept))
    .map(({ concept, why }) => ({ initiativeId: line.id, concept, why }));
}

/** The schemes an institution looks through: the built-in ones, and its own from a file. */
export function schemesService(db: Database) {
  const find = async (actor: Actor, id: string) =>
    (await keptSchemes(db, actor)).find(({ scheme }) => scheme.id === id);

  return {
    /** All schemes, with how many initiatives have a place in each. */
    async list(actor: Actor) {
      const { lines, own } = await readMaterial(db, actor);
      const placed = lines.map((line) => new Set([...placesOf(line)].map((concept) => concept.split('.')[0] ?? '')));
      return {
        builtIn: SCHEMES, own: own.map(({ scheme }) => scheme),
        used: (id: string) => placed.filter((schemes) => schemes.has(id)).length,
      };
    },

    /** An own scheme as the file it can be read from. @throws HttpError (not-found) */
    async file(actor: Actor, id: string) {
      const found = await find(actor, id);
      if (!found) throw notFound();
      return schemeFile(found.scheme, found.mappings);
    },

    /** What loading a file would do; nothing is written. */
    async preview(actor: Actor, text: string) {
      forWholeInstitution(actor);
      const read = readSchemeFile(text);
      if (!read.ok) return read;
      const { id } = read.scheme;
      const now = await find(actor, id);
      return {
        ...read, text, seen: now?.stamp ?? '', now: now?.scheme.version, step: versionStep(read.scheme, now?.scheme),
        takeover: takeOver(read.scheme, now?.scheme, await usedConcepts(db, actor, id)),
      };
    },

    /**
     * Loads a file that was looked at. @returns the scheme
     * @throws HttpError: invalid for a file that isn't good, conflict when somebody else loaded one in the meantime
     */
    async load(actor: Actor, text: string, seen: string, at: Date) {
      forWholeInstitution(actor);
      const read = readSchemeFile(text);
      if (!read.ok) throw new HttpError('invalid');
      const { scheme, mappings }: Preview = read;
      const done = await replaceScheme(db, actor, scheme.id, seen, mappings, at,
        (now, used) => takeOver(scheme, now, used));
      if (!done) throw conflict();
      return scheme;
    },

    /**
     * Proposes places for everything that is going on or planned, in one scheme or (`''`) in all of them.
     * @returns how many are new
     */
    async propose(actor: Actor, schemeId: string): Promise<number> {
      forWholeInstitution(actor);
      const own = await keptSchemes(db, actor);
      const chosen = [...SCHEMES, ...own.map(({ scheme }) => scheme)]
        .filter(({ id }) => schemeId === '' || id === schemeId);
      if (chosen.length === 0) throw notFound();
      const concepts = chosen.flatMap((scheme) => scheme.concepts);
      const open = new Set(concepts.filter(({ retired }) => !retired).map(({ id }) => id));
      const { lines } = await readMaterial(db, actor);
      const places = lines.filter(({ status }) => status !== 'ended').flatMap((line) => placesFor(line, own, open));
      return addProposals(db, actor, places);
    },
  };
}

export type SchemesService = ReturnType<typeof schemesService>;
export type PreviewAnswer = Extract<Awaited<ReturnType<SchemesService['preview']>>, { ok: true }>;
export type SchemeList = Awaited<ReturnType<SchemesService['list']>>;
