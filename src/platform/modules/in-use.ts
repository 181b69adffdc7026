import { type Approved, mayBeShown } from '../../core/modules/approval.ts';
import { type OwnContent, ownContent } from '../content/content.ts';
import type { Tx } from '../database/database.ts';
import type { Texts } from './edition.ts';
import { type Edition, editionFrom, OURS } from './ours.ts';

/** What an institution keeps of an exercise: texts of its own, or none (then it is as ours), and who approved it. */
export type ModuleBody = Partial<Texts> & { readonly approved?: Approved };

/** An exercise as an institution has it, in use or not. */
export type KeptModule = Edition & {
  readonly key: string;
  /** a text of their own: of ours, or of an exercise that we have not */
  readonly own: boolean;
  /** whether we have it too */
  readonly ours: boolean;
  /** false: switched off */
  readonly shown: boolean;
  readonly approved?: Approved;
  /** the version that was saved last; 0 when there is none */
  readonly version: number;
  readonly owner?: string;
};

/** What was saved, as far as it can be read. */
export const bodyOf = (saved: Pick<OwnContent, 'body'> | undefined): ModuleBody => saved?.body ?? {};

/** An exercise out of what was saved and what is ours; undefined when neither gives one. */
export function keptModule(key: string, saved: OwnContent | undefined): KeptModule | undefined {
  const ours = OURS.find(({ pair }) => pair.nl.key === key);
  const { nl, en, approved } = bodyOf(saved);
  const own = nl !== undefined && en !== undefined ? editionFrom({ nl, en }) : undefined;
  const one = own?.pair.nl.key === key ? own : ours;
  if (!one) return undefined;
  return {
    ...one, key, own: one !== ours, ours: ours !== undefined, shown: saved?.shown ?? true, version: saved?.version ?? 0,
    ...(approved ? { approved } : {}), ...(saved ? { owner: saved.owner } : {}),
  };
}

/** Every exercise of an institution: ours in our order, then what it added, by key. */
export async function keptModules(tx: Tx): Promise<readonly KeptModule[]> {
  const saved = await ownContent(tx, 'module');
  const ours = OURS.map(({ pair }) => pair.nl.key);
  const added = [...saved.keys()].filter((key) => !ours.includes(key));
  return [...ours, ...added].flatMap((key) => keptModule(key, saved.get(key)) ?? []);
}

/** Whether students find it: it is switched on, and approved when that is needed. */
export const isOpen = ({ pair, edition, approved, shown }: KeptModule): boolean =>
  shown && mayBeShown(pair, edition, approved);

/** The exercises that students can do here. */
export const modulesInUse = async (tx: Tx): Promise<readonly KeptModule[]> => (await keptModules(tx)).filter(isOpen);
