import type { FC } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { Context } from '../../../platform/http/context.ts';
import { countedLines, feasibilityValues, reachValues, receptionValues } from '../presenters/forms.ts';
import { amount } from '../presenters/numbers.ts';
import { versionIn } from '../schemas/fields.ts';
import { readFeasibility, readReach, readReception } from '../schemas/parts.ts';
import { type Read, type Values, valuesOf } from '../schemas/read.ts';
import type { EvaluationService } from '../service.ts';
import type { Answers } from '../types.ts';
import type { FormState } from '../../../ui/field/at.ts';
import { Frame } from '../views/frame.tsx';
import { FeasibilityFields, PartForm, ReachFields, ReceptionFields } from '../views/part-forms.tsx';
import { wordsOf } from '../words/index.ts';
import { type Again, cardPath, errorsIn, frame } from './said.ts';

type Row = Awaited<ReturnType<EvaluationService['one']>>;
type FieldsProps = { state: FormState; hints: readonly string[]; href: (path: string) => string; id: string };

/** A question that is filled in on a small form of its own. */
type Part = {
  readonly key: 'reach' | 'reception' | 'feasibility'; readonly path: string;
  readonly values: (row: Row, lang: Lang) => Values;
  readonly read: (form: URLSearchParams) => Read<Answers>;
  readonly hints: (service: EvaluationService, ctx: Context, row: Row) => Promise<readonly string[]>;
  readonly fields: FC<FieldsProps>;
};

const as = <K extends keyof Answers>(key: K, read: (form: URLSearchParams) => Read<NonNullable<Answers[K]>>) =>
  (form: URLSearchParams): Read<Answers> => {
    const one = read(form);
    return one.ok ? { ok: true, value: { [key]: one.value } } : one;
  };

export const REACH: Part = {
  key: 'reach', path: 'bereik', values: reachValues, read: as('reach', readReach), fields: ReachFields,
  hints: async (service, ctx, row) => countedLines(await service.counted(ctx.actor, row), ctx.lang),
};
export const RECEPTION: Part = {
  key: 'reception', path: 'waardering', values: receptionValues, read: as('reception', readReception), fields: ReceptionFields,
  hints: () => Promise.resolve([]),
};
export const FEASIBILITY: Part = {
  key: 'feasibility', path: 'kosten', values: feasibilityValues, read: as('feasibility', readFeasibility), fields: FeasibilityFields,
  async hints(service, ctx, row) {
    const { around: { spent } } = await service.card(ctx.actor, row.id);
    return spent?.cents ? [wordsOf(ctx.lang).forms.feasibility.booked(amount(spent.cents, ctx.lang))] : [];
  },
};

/** GET /beleid/evaluaties/:id/bereik, /waardering and /kosten. */
export const viewPart = (service: EvaluationService, part: Part,
  again?: Again & { readonly version: number }) => async (ctx: Context) => {
  const row = await service.keptOne(ctx.actor, ctx.params['id'] ?? '');
  const words = wordsOf(ctx.lang);
  const card = cardPath(ctx);
  const state = { lang: ctx.lang, values: again?.values ?? part.values(row, ctx.lang),
    errors: errorsIn(again?.errors ?? [], ctx.lang) };
  const hints = await part.hints(service, ctx, row);
  const Fields = part.fields;
  return ctx.page(frame(ctx, again), (
    <Frame
      lang={ctx.lang}
      name={row.body.name}
      title={words.questions[part.key]}
      lead={words.asks[part.key]}
      errors={state.errors}
      card={card}
      href={ctx.href}
    >
      <PartForm state={state} action={`${card}/${part.path}`} version={again?.version ?? row.version} back={card}>
        <Fields state={state} hints={hints} href={ctx.href} id={row.id} />
      </PartForm>
    </Frame>
  ));
};

/** POST of the same. */
export const submitPart = (service: EvaluationService, part: Part) => async (ctx: Context) => {
  const { id } = await service.keptOne(ctx.actor, ctx.params['id'] ?? '');
  ctx.about(id);
  const form = await ctx.form();
  const version = versionIn(form);
  const read = part.read(form);
  if (!read.ok) return viewPart(service, part, { values: valuesOf(form), errors: read.errors, version })(ctx);
  await service.fillIn(ctx.actor, { id, version }, read.value, ctx.now);
  return ctx.redirect(`${cardPath(ctx)}?m=saved`);
};
