import type { Actor } from '../../../access/roles.ts';
import type { Notes, Values } from '../../../core/modules/types.ts';
import { asText, isFilled, ofStep, withStep } from '../../../core/modules/values.ts';
import { addMonths } from '../../../core/time/days.ts';
import type { KeyStore } from '../../../platform/crypto/key-store.ts';
import type { Database, Tx } from '../../../platform/database/database.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { type KeptModule, modulesInUse } from '../../../platform/modules/in-use.ts';
import { findVault, markSeen, mayBegin, type Vault } from '../../../platform/vault/vault.ts';
import { allNotes, checkInIsOn, readNotes, removeNotes, writeNotes } from '../store.ts';

/** Notes are gone so many months after they were last changed. */
export const KEEP_MONTHS = 24;

/** Why somebody can read but not fill in: not signed in as a student, not on here, nothing begun, a parent first. */
export type May = 'open' | 'visitor' | 'off' | 'begin' | 'parent';
/** Who reads: anybody, and the student they are when they are one. */
export type Reader = { readonly actor: Actor; readonly student?: Actor };
export type Seen = { readonly module: KeptModule; readonly may: May; readonly notes?: Notes };
/** Where to go from a step: on, back, or enough for now. */
export type Go = 'next' | 'back' | 'stop';
export type Typed = {
  readonly step: number; readonly values: Values; readonly go: Go;
  /** what the step held when the form was made, as `asText` says it */
  readonly base: string;
};
export type KeepResult = { readonly kind: 'kept' } | { readonly kind: 'closed'; readonly may: May }
  | { readonly kind: 'conflict'; readonly notes: Notes };

const mayWith = (vault: Vault | undefined, on: boolean): May =>
  (!on ? 'off' : !vault ? 'begin' : mayBegin(vault) ? 'open' : 'parent');

/** The step to go on with: the next one, also for who stops when all of it is filled in. */
function stepAfter({ step, go }: Typed, { pair }: KeptModule, values: Values): number {
  if (go === 'back') return Math.max(1, step - 1);
  const here = pair.nl.steps[step - 1];
  return go === 'next' || (here && isFilled(values, here)) ? step + 1 : step;
}

async function findModule(tx: Tx, key: string): Promise<KeptModule> {
  const found = (await modulesInUse(tx)).find((one) => one.key === key);
  if (!found) throw notFound();
  return found;
}

/** Two devices at the same moment: the second looks again at what the first wrote. */
async function twice<T>(work: () => Promise<T | 'again'>): Promise<T> {
  for (let left = 3; ; left -= 1) {
    const done = await work().catch((error: unknown) => {
      if ((error as { code?: string }).code === '23505') return 'again' as const;
      throw error;
    });
    if (done !== 'again') return done;
    if (left === 0) throw new Error('notes changed each time they were written');
  }
}

/** What a student does with exercises. Only their own vault opens; nothing is told to anybody. */
export function studentService({ db, keyStore }: { db: Database; keyStore: KeyStore }) {
  /** within one transaction: as the student when there is one, so that their vault is in sight */
  const within = <T>({ actor, student }: Reader, work: (tx: Tx, vault: Vault | undefined, may: May) => Promise<T>) =>
    db.asActor(student ?? actor, async (tx) => {
      if (!student) return work(tx, undefined, 'visitor');
      const vault = await findVault(tx, keyStore);
      return work(tx, vault, mayWith(vault, await checkInIsOn(tx)));
    });

  return {
    /** Every exercise here, with how far this student is. */
    list: (reader: Reader) => within(reader, async (tx, vault) => ({
      modules: await modulesInUse(tx), notes: vault ? await allNotes(tx, vault) : [],
    })),

    /** One exercise with what this student wrote. @throws HttpError (not found) also when it waits for approval */
    one: (reader: Reader, key: string): Promise<Seen> => within(reader, async (tx, vault, may) => {
      const module = await findModule(tx, key);
      const item = vault && await readNotes(tx, vault, key);
      return { module, may, ...(item ? { notes: item.value } : {}) };
    }),

    /** Keeps what was entered in one step, unless another device wrote something else there since. */
    keep: (student: Actor, key: string, typed: Typed, today: string): Promise<KeepResult> =>
      twice(() => within({ actor: student, student }, async (tx, vault, may): Promise<KeepResult | 'again'> => {
        const module = await findModule(tx, key);
        const step = module.pair.nl.steps[typed.step - 1];
        if (!step) throw notFound();
        if (may !== 'open' || !vault) return { kind: 'closed', may };
        const item = await readNotes(tx, vault, key);
        const here = asText(ofStep(item?.value.values ?? {}, step));
        if (item && here !== typed.base && here !== asText(typed.values)) return { kind: 'conflict', notes: item.value };
        const values = withStep(item?.value.values ?? {}, step, typed.values);
        const notes = { key, edition: module.edition, values, step: stepAfter(typed, module, values) };
        if (!await writeNotes(tx, vault, item, { notes, goneOn: addMonths(today, KEEP_MONTHS) })) return 'again';
        await markSeen(tx, vault, today);
        return { kind: 'kept' };
      })),

    /** Takes away what this student wrote in one exercise. */
    forget: (student: Actor, key: string): Promise<boolean> => within({ actor: student, student }, async (tx, vault) =>
      (vault ? removeNotes(tx, vault, key) : false)),
  };
}
export type StudentService = ReturnType<typeof studentService>;
