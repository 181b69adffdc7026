import type { Actor } from '../../access/roles.ts';
import { OURS } from '../../core/guidance/content/ours.ts';
import { isSame, textOf } from '../../core/guidance/editing/index.ts';
import { provenance } from '../../core/guidance/in-use.ts';
import { KIND_NAMES, type KindName, kinds } from '../../core/guidance/kinds.ts';
import type { Database } from '../../platform/database/database.ts';
import { HttpError, notFound } from '../../platform/http/errors.ts';
import * as store from './store.ts';

/** What somebody made of a text: its words, who keeps it, when to look again, and whether it is used at all. */
export type Saved = {
  readonly text: object; readonly owner: string; readonly reviewOn?: string; readonly shown: boolean;
};

/** Texts are the same for the whole institution. @throws HttpError (not allowed) for who coordinates some units only */
function whole(actor: Actor): Actor {
  if (actor.unitIds) throw new HttpError('not-allowed');
  return actor;
}

const isKind = (kind: string): kind is KindName => KIND_NAMES.some((name) => name === kind);

/** Our text and its shape. @throws HttpError (not found) */
function find(kind: string, key: string) {
  const set = isKind(kind) ? kinds[kind] : undefined;
  const ours = set?.ours.find((text) => text.key === key);
  if (!set || !ours) throw notFound();
  return { kind: kind as KindName, shape: set.shape, ours };
}

/** Our texts, and what an institution makes of them. */
export function textsService(db: Database) {
  return {
    /** Every text with whose it is. */
    async all(actor: Actor) {
      const own = await store.readOwn(db, whole(actor), KIND_NAMES.filter((kind) => kinds[kind]));
      return own.flatMap(({ kind, texts }) => (kinds[kind]?.ours ?? []).map((ours) => {
        const mine = texts.get(ours.key);
        const { shape } = find(kind, ours.key);
        const text = mine?.body === undefined ? ours : textOf(shape, mine.body, ours) ?? ours;
        return { kind, key: ours.key, shape, text, shown: mine?.shown ?? true, source: provenance(mine) };
      }));
    },
    /** One text as it is now, with every version there was. @throws HttpError (not found) */
    async one(actor: Actor, kind: string, key: string) {
      const found = find(kind, key);
      const history = await store.readHistory(db, whole(actor), found.kind, key);
      const [last] = history;
      const own = last?.body === undefined ? undefined : textOf(found.shape, last.body, found.ours);
      return {
        ...found, history, text: own ?? found.ours, version: last?.version ?? 0, shown: last?.shown ?? true,
        source: provenance(last),
      };
    },
    /**
     * Keeps a version. One that reads like ours follows ours from then on.
     * @param after the version that was read before; 0 when there was none
     * @returns false when somebody else saved one meanwhile
     */
    async save(actor: Actor, kind: string, key: string, { text, ...saved }: Saved, when: { after: number; at: Date }) {
      const { shape, ours, kind: name } = find(kind, key);
      const body = isSame(shape, text, ours) ? {} : { body: text };
      return store.addVersion(db, whole(actor), { kind: name, key, ...saved, ...body }, when);
    },
    /** Back to ours, shown. @returns false when somebody else saved a version meanwhile */
    async back(actor: Actor, kind: string, key: string, when: { after: number; at: Date }) {
      const { kind: name } = find(kind, key);
      return store.addVersion(db, whole(actor), { kind: name, key, shown: true, owner: OURS.owner }, when);
    },
  };
}
export type TextsService = ReturnType<typeof textsService>;
