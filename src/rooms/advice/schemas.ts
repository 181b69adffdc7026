import { z } from 'zod';
import { mayLead } from '../../core/advice/own.ts';
import type { AdviceRule, Then } from '../../core/advice/types.ts';

/** What a form about a rule holds, as it was typed. */
export type Typed = {
  readonly because: AdviceRule['because']; readonly label: AdviceRule['label'];
  /** `module:slaap` */
  readonly then: string; readonly owner: string; readonly shown: boolean; readonly version: number;
};
/** The fields that can be wrong. */
export type Wrong = 'because' | 'label' | 'then' | 'owner';
/** A form that is right: what to keep. */
export type Changed = Pick<AdviceRule, 'because' | 'label' | 'then'> & Pick<Typed, 'owner' | 'shown' | 'version'>;

const text = z.string().trim().min(1).max(400);
const both = z.object({ nl: text, en: text });
const version = z.coerce.number().int().min(0).max(1_000_000).catch(0);

/** A place as one value of a form, and back. */
export const valueOf = ({ kind, target }: Then): string => `${kind}:${target}`;
function placeIn(value: string, rule: AdviceRule): Then | undefined {
  const [kind = '', target = ''] = value.split(':');
  return mayLead({ kind, target }, rule) ? { kind, target } as Then : undefined;
}

/** The version that a form was made from; 0 when it does not say. */
export const versionIn = (form: URLSearchParams): number => version.parse(form.get('version') ?? '0');

/** Reads a form about a rule. @returns what was typed, and what of it is wrong or how to keep it */
export function readForm(
  form: URLSearchParams, rule: AdviceRule,
): { readonly typed: Typed; readonly wrong: readonly Wrong[]; readonly changed?: Changed } {
  const at = (name: string): string => form.get(name) ?? '';
  const typed: Typed = {
    because: { nl: at('because-nl'), en: at('because-en') }, label: { nl: at('label-nl'), en: at('label-en') },
    then: at('then'), owner: at('owner'), shown: form.get('shown') === '1', version: versionIn(form),
  };
  const [because, label] = [both.safeParse(typed.because), both.safeParse(typed.label)];
  const then = placeIn(typed.then, rule);
  const owner = z.string().trim().min(1).max(120).safeParse(typed.owner);
  if (because.success && label.success && then && owner.success) {
    const words = { because: because.data, label: label.data };
    const { shown, version } = typed;
    return { typed, wrong: [], changed: { ...words, then, owner: owner.data, shown, version } };
  }
  const wrong = { because: !because.success, label: !label.success, then: !then, owner: !owner.success };
  return { typed, wrong: (Object.keys(wrong) as Wrong[]).filter((name) => wrong[name]) };
}
