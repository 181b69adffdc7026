import type { Actor } from '../../../access/roles.ts';
import type { Approved } from '../../../core/modules/approval.ts';
import { needsApproval } from '../../../core/modules/approval.ts';
import { OURS as OUR_TEXTS } from '../../../core/guidance/content/ours.ts';
import type { OwnContent } from '../../../platform/content/content.ts';
import type { Database } from '../../../platform/database/database.ts';
import { HttpError, notFound } from '../../../platform/http/errors.ts';
import type { Texts } from '../../../platform/modules/edition.ts';
import { bodyOf, type KeptModule, keptModule, type ModuleBody } from '../../../platform/modules/in-use.ts';
import { type Edition, OURS } from '../../../platform/modules/ours.ts';
import { addVersion, readHistory, readModules } from '../store.ts';

export type When = { readonly after: number; readonly at: Date };
export type Saved = { readonly edition: Edition; readonly owner: string };

/** Exercises are the same for the whole institution. @throws HttpError for who coordinates some units only */
function whole(actor: Actor): Actor {
  if (actor.unitIds) throw new HttpError('not-allowed');
  return actor;
}

/** What was approved before counts again for the same words. */
const approvalFor = (history: readonly OwnContent[], edition: string): Pick<ModuleBody, 'approved'> => {
  const approved = history.map((one) => bodyOf(one).approved).find((one) => one?.edition === edition);
  return approved ? { approved } : {};
};

/** What to save: texts that are ours are not saved again, so that they follow ours. */
function bodyFor(key: string, texts: Texts, approved: Pick<ModuleBody, 'approved'>): { body?: ModuleBody } {
  const ours = OURS.find(({ pair }) => pair.nl.key === key);
  const same = ours?.texts.nl === texts.nl && ours.texts.en === texts.en;
  const body = { ...(same ? {} : texts), ...approved };
  return Object.keys(body).length > 0 ? { body } : {};
}

/** What a coordinator of the whole does with exercises. Every version stays. */
export function keeperService(db: Database) {
  /** @throws HttpError (not found) */
  async function one(actor: Actor, key: string): Promise<{ module: KeptModule; history: readonly OwnContent[] }> {
    const history = await readHistory(db, whole(actor), key);
    const module = keptModule(key, history[0]);
    if (!module) throw notFound();
    return { module, history };
  }
  const add = (actor: Actor, one: Omit<OwnContent, 'version' | 'madeAt'>, when: When) => {
    const { key, shown, owner, reviewOn, body } = one;
    const more = { ...(reviewOn ? { reviewOn } : {}), ...(body === undefined ? {} : { body }) };
    return addVersion(db, actor, { key, shown, owner, ...more }, when);
  };

  return {
    /** @throws HttpError (not allowed) for who coordinates some units only */
    async mayKeep(actor: Actor): Promise<void> {
      whole(actor);
    },
    all: async (actor: Actor) => readModules(db, whole(actor)),
    one,

    /** Whether there is an exercise with this key already. */
    async isTaken(actor: Actor, key: string): Promise<boolean> {
      return keptModule(key, (await readHistory(db, whole(actor), key))[0]) !== undefined;
    },

    /**
     * Keeps a text of their own, in use as it was before. Other words need another approval.
     * @returns false when somebody else saved a version meanwhile
     */
    async save(actor: Actor, { edition, owner }: Saved, when: When): Promise<boolean> {
      const { pair, texts } = edition;
      const { key, again } = pair.nl;
      const history = await readHistory(db, whole(actor), key);
      const body = bodyFor(key, texts, approvalFor(history, edition.edition));
      return add(actor, { key, shown: history[0]?.shown ?? true, owner, reviewOn: again, ...body }, when);
    },

    /** Switches an exercise on or off. @returns false when somebody else saved a version meanwhile */
    async switch(actor: Actor, key: string, shown: boolean, when: When): Promise<boolean> {
      const { module: { owner }, history: [last] } = await one(actor, key);
      return add(actor, { ...last, key, shown, owner: owner ?? OUR_TEXTS.owner }, when);
    },

    /** Back to our text, in use. @throws HttpError (not found) when we have none */
    async back(actor: Actor, key: string, when: When): Promise<boolean> {
      const { history } = await one(actor, key);
      const ours = OURS.find(({ pair }) => pair.nl.key === key);
      if (!ours) throw notFound();
      const body = bodyFor(key, ours.texts, approvalFor(history, ours.edition));
      return add(actor, { key, shown: true, owner: OUR_TEXTS.owner, ...body }, when);
    },

    /**
     * Writes down who approved the words that are there now.
     * @returns false when there are other words since, or somebody else saved a version
     * @throws HttpError (not found) for an exercise that needs no approval
     */
    async approve(actor: Actor, key: string, approved: Approved, when: When): Promise<boolean> {
      const { module, history: [last] } = await one(actor, key);
      if (!needsApproval(module.pair)) throw notFound();
      if (approved.edition !== module.edition) return false;
      const { body } = bodyFor(key, module.texts, { approved });
      return add(actor, { ...last, key, shown: module.shown, owner: module.owner ?? OUR_TEXTS.owner, body }, when);
    },
  };
}
export type KeeperService = ReturnType<typeof keeperService>;
