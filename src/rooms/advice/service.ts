import type { Actor } from '../../access/roles.ts';
import { contentKey, placesFor, rulesInUse } from '../../core/advice/own.ts';
import { RULES } from '../../core/advice/rules/index.ts';
import type { AdviceRule, Then } from '../../core/advice/types.ts';
import { OURS } from '../../core/guidance/content/ours.ts';
import type { Database } from '../../platform/database/database.ts';
import { HttpError, notFound } from '../../platform/http/errors.ts';
import type { Changed } from './schemas.ts';
import * as store from './store.ts';

/** A rule as this institution uses it. */
export type RuleHere = {
  readonly key: string; readonly rule: AdviceRule; readonly state: 'ours' | 'own' | 'off'; readonly owner: string;
  readonly version: number;
};

/** Rules are the same for the whole institution. @throws HttpError (not allowed) for who coordinates some units only */
function whole(actor: Actor): Actor {
  if (actor.unitIds) throw new HttpError('not-allowed');
  return actor;
}

/** Our rule with this key. @throws HttpError (not found) */
function oursOf(key: string): AdviceRule {
  const rule = RULES.find((one) => contentKey(one) === key);
  if (!rule) throw notFound();
  return rule;
}

/** Rules for advice, and what an institution makes of them. */
export function adviceService(db: Database) {
  async function all(actor: Actor): Promise<readonly RuleHere[]> {
    const { rules } = await store.readOwn(db, whole(actor));
    return RULES.map((ours): RuleHere => {
      const key = contentKey(ours);
      const mine = rules.get(key);
      const [rule = ours] = rulesInUse([ours], new Map(mine ? [[key, { ...mine, shown: true }]] : []));
      const state = mine && !mine.shown ? 'off' : rule === ours ? 'ours' : 'own';
      return { key, rule, state, owner: mine?.owner ?? OURS.owner, version: mine?.version ?? 0 };
    });
  }

  return {
    all,
    /** One rule, with where it can lead. @throws HttpError (not found, not allowed) */
    async one(actor: Actor, key: string) {
      const ours = oursOf(key);
      const found = (await all(actor)).find((one) => one.key === key) as RuleHere;
      const { modules } = await store.readOwn(db, actor);
      const places = placesFor(ours);
      const theirs = ours.noExercise ? [] : modules.map((target): Then => ({ kind: 'module', target }))
        .filter(({ target }) => !places.some((place) => place.kind === 'module' && place.target === target));
      return { ...found, places: [...theirs, ...places] };
    },
    /** Keeps what somebody made of a rule. @returns false when somebody else saved a version meanwhile */
    async save(actor: Actor, key: string, { because, label, then, owner, shown, version }: Changed, at: Date) {
      const ours = oursOf(key);
      const same = JSON.stringify([because, label, then]) === JSON.stringify([ours.because, ours.label, ours.then]);
      const body = same ? {} : { body: { because, label, then } };
      return store.addVersion(db, whole(actor), { key, owner, shown, ...body }, version, at);
    },
    /** Back to ours, in use. @returns false when somebody else saved a version meanwhile */
    async back(actor: Actor, key: string, version: number, at: Date) {
      oursOf(key);
      return store.addVersion(db, whole(actor), { key, owner: OURS.owner, shown: true }, version, at);
    },
  };
}
export type AdviceService = ReturnType<typeof adviceService>;
