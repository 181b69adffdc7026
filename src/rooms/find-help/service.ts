import { recogniseAcute } from '../../core/finding/acute/index.ts';
import type { Acute } from '../../core/finding/acute/types.ts';
import { findByThemes } from '../../core/finding/by-themes.ts';
import { buildIndex, find, type FindIndex } from '../../core/finding/index.ts';
import type { Answer, Hit } from '../../core/finding/types.ts';
import type { Actor } from '../../access/roles.ts';
import { dayOf, monthOf } from '../../core/time/days.ts';
import { sinks } from '../../core/upkeep/rules.ts';
import type { Database } from '../../platform/database/database.ts';
import { matches } from './filtering.ts';
import type { Asked } from './schemas.ts';
import {
  catalogueStamp,
  count,
  type Findable,
  findables,
  keepQuestion,
  keepReport,
  ownWords,
  takesHandOvers,
  unitsOf,
} from './store.ts';

const ALL = 1000;
const SHOWN = 20;

/** What was found: the answer of core, the offers that go with it, and acute help when the words ask for it. */
export type Found = {
  readonly acute?: Acute;
  readonly answer: Answer;
  readonly offers: readonly Findable[];
  /** there were answers before the filters */
  readonly filteredAway: boolean;
};

/** Acute help on an address that was made under it: the words are gone, so the lines for everybody stand there. */
const AGAIN: Acute = {
  rules: [],
  kind: 'suicide',
  lines: ['112', '113', 'huisartsenpost', 'luisterlijn'],
  about: 'unclear',
};

/** UPKEEP-3: what nobody confirms sinks below what was confirmed, without disappearing. */
const SUNK = 0.6;

function sunk(hits: readonly Hit[], byId: ReadonlyMap<string, Findable>, today: string): readonly Hit[] {
  const weighed = hits.map((hit) => (sinks(byId.get(hit.id) ?? {}, today) ? { ...hit, score: hit.score * SUNK } : hit));
  return weighed.sort((a, b) => b.score - a.score);
}

type Catalogue = { readonly stamp: string; readonly index: FindIndex; readonly byId: ReadonlyMap<string, Findable> };

/** Finding help: the use cases of this room. The index of an institution is made anew when its catalogue changed. */
export function findService(db: Database, ids: () => string) {
  const catalogues = new Map<string, Promise<Catalogue>>();

  async function build(institutionId: string, stamp: string): Promise<Catalogue> {
    const [offers, words] = await Promise.all([findables(db, institutionId), ownWords(db, institutionId)]);
    const index = buildIndex(
      offers.map((offer) => ({
        id: offer.id,
        names: Object.values(offer.name),
        summaries: Object.values(offer.summary),
        texts: [offer.description, offer.join].flatMap((text) => Object.values(text ?? {})),
        themes: offer.concepts.filter((concept) => concept.startsWith('fs-t.')),
        ...(offer.level ? { level: offer.level } : {}),
      })),
      words,
    );
    return { stamp, index, byId: new Map(offers.map((offer) => [offer.id, offer])) };
  }

  async function catalogue(institutionId: string): Promise<Catalogue> {
    const stamp = await catalogueStamp(db, institutionId);
    const known = await catalogues.get(institutionId)?.catch(() => undefined);
    if (known?.stamp === stamp) return known;
    const made = build(institutionId, stamp);
    catalogues.set(institutionId, made);
    return made;
  }

  return {
    /** Finds for a question, or for themes alone. Counts nothing. */
    async find(institutionId: string, asked: Asked, now: Date): Promise<Found> {
      const { index, byId } = await catalogue(institutionId);
      const acute = recogniseAcute(asked.question) ?? (asked.urgent ? AGAIN : undefined);
      const answer = asked.question
        ? find(index, asked.question, { limit: ALL })
        : findByThemes(index, asked.themes, { limit: ALL });
      const units = asked.filters.unit ? await unitsOf(db, institutionId) : [];
      const hits = sunk(answer.hits, byId, dayOf(now))
        .filter(({ id }) => matches(byId.get(id) as Findable, asked.filters, units, now))
        .slice(0, SHOWN);
      return {
        ...(acute ? { acute } : {}),
        answer: { ...answer, hits },
        offers: hits.map(({ id }) => byId.get(id) as Findable),
        filteredAway: hits.length === 0 && answer.hits.length > 0,
      };
    },

    /** Counts a question by the strongest theme; an acute one leaves no trace. */
    async countAsked(actor: Actor, found: Found, now: Date): Promise<void> {
      if (found.acute) return;
      await count(db, actor, { month: monthOf(now), theme: found.answer.understood[0]?.id ?? null, what: 'asked' });
    },

    async countFollowed(actor: Actor, theme: string, now: Date): Promise<void> {
      await count(db, actor, { month: monthOf(now), theme, what: 'followed' });
    },

    /** One offer, if students can find it. */
    async offer(institutionId: string, id: string): Promise<Findable | undefined> {
      return (await catalogue(institutionId)).byId.get(id);
    },

    takesHandOvers: (institutionId: string, id: string) => takesHandOvers(db, institutionId, id),

    units: (institutionId: string) => unitsOf(db, institutionId),

    /** Keeps a question that a student chose to send along; never one that shows acute danger. */
    async sendAlong(actor: Actor, question: string, now: Date): Promise<void> {
      if (recogniseAcute(question)) return;
      await keepQuestion(db, actor, { id: ids(), sentOn: dayOf(now), question });
    },

    async report(actor: Actor, initiativeId: string, message: string, now: Date): Promise<void> {
      await keepReport(db, actor, { id: ids(), initiativeId, sentOn: dayOf(now), message });
    },
  };
}

export type FindService = ReturnType<typeof findService>;
