import { BEFORE_CLINICAL } from '../../../core/check-in/decisions.ts';
import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { HttpError } from '../../../platform/http/errors.ts';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import type { FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { missingErrors } from '../presenters/decisions.ts';
import { instrumentView } from '../presenters/instruments.ts';
import { readDecision, valuesOf } from '../schemas.ts';
import type { ClinicalKey, Here } from '../here.ts';
import type { InstrumentsService } from '../services/instruments.ts';
import { PATHS } from '../views/frame.tsx';
import { InstrumentPage } from '../views/instrument.tsx';
import { wordsOf } from '../words/index.ts';
import { decisionPage, oneOf } from './decision.tsx';

const keyIn = (ctx: Context): string => ctx.params['key'] ?? '';
const baseOf = (ctx: Context, key = keyIn(ctx)): string => ctx.href(`${PATHS.instruments}/${key}`);
const page = (ctx: Context) => ({ title: wordsOf(ctx.lang).title, here: 'admin' });

/** GET /beheer/check-in/vragenlijsten/:key. */
export const viewInstrument = (
  service: InstrumentsService, errors: readonly FieldError[] = [],
) => async (ctx: Context) => {
  const here = await service.one(ctx.actor, keyIn(ctx));
  const { searchParams } = ctx.url;
  return ctx.page(
    { ...page(ctx), wide: true, status: errors.length > 0 ? 422 : 200, address: baseOf(ctx) },
    <InstrumentPage lang={ctx.lang} href={ctx.href} view={instrumentView(here, ctx.lang, baseOf(ctx))} errors={errors}
      brought={searchParams.has('nieuw')} saved={searchParams.has('bewaard')}
      lacks={(['nl', 'en'] as const).filter((lang) => searchParams.getAll('mist').includes(lang))} />,
  );
};

/** POST …/aan and …/uit; on is refused as long as something is not decided. */
export const submitSwitch = (service: InstrumentsService, on: boolean) => async (ctx: Context) => {
  ctx.about(keyIn(ctx));
  const missing = await service.switchTo(ctx.actor, keyIn(ctx), on, ctx.now);
  if (missing.length > 0) {
    return viewInstrument(service, missingErrors(missing, wordsOf(ctx.lang).beforeClinical))(ctx);
  }
  return ctx.redirect(`${baseOf(ctx)}?bewaard=1`);
};

const formOf = (ctx: Context, about: ClinicalKey, { instrument, decided }: Here) => ({
  about, words: wordsOf(ctx.lang).beforeClinical[about], action: `${baseOf(ctx)}/besluit`, known: decided[about],
  back: { href: baseOf(ctx), label: instrument.title[ctx.lang] },
});

/** GET …/besluit?over=…: one decision about an instrument with a clinical cut-off. */
export const viewInstrumentDecision = (service: InstrumentsService) => async (ctx: Context) => {
  const here = await service.one(ctx.actor, keyIn(ctx));
  const about = oneOf(BEFORE_CLINICAL, ctx.url.searchParams.get('over'));
  return about && here.instrument.clinical ? decisionPage(ctx, formOf(ctx, about, here)) : ctx.redirect(baseOf(ctx));
};

/** POST …/besluit. */
export const submitInstrumentDecision = (service: InstrumentsService) => async (ctx: Context) => {
  const here = await service.one(ctx.actor, keyIn(ctx));
  const values = valuesOf(await ctx.form());
  const about = oneOf(BEFORE_CLINICAL, values['over']);
  if (!about || !here.instrument.clinical) throw new HttpError('invalid');
  const read = readDecision(values, dayOf(ctx.now));
  if (!read.ok) return decisionPage(ctx, { ...formOf(ctx, about, here), again: { values, errors: read.errors } });
  ctx.about(keyIn(ctx));
  await service.decide(ctx.actor, keyIn(ctx), about, read.value, ctx.now);
  return ctx.redirect(`${baseOf(ctx)}?bewaard=1`);
};

/** GET …/weg: asks first. Ours is not taken away, only switched off. */
export const viewRemove = (service: InstrumentsService) => async (ctx: Context) => {
  const { instrument, ours } = await service.one(ctx.actor, keyIn(ctx));
  if (ours) return ctx.redirect(baseOf(ctx));
  const words = wordsOf(ctx.lang).one;
  return ctx.page(page(ctx), (
    <Confirm lang={ctx.lang} action={`${baseOf(ctx)}/weg`} question={words.removeQuestion(instrument.title[ctx.lang])}
      yes={words.removeYes} back={baseOf(ctx)} danger>
      <p>{words.removeText}</p>
    </Confirm>
  ));
};

/** POST …/weg. */
export const submitRemove = (service: InstrumentsService) => async (ctx: Context) => {
  const { ours } = await service.one(ctx.actor, keyIn(ctx));
  if (ours) throw new HttpError('invalid');
  ctx.about(keyIn(ctx));
  await service.remove(ctx.actor, keyIn(ctx));
  return ctx.redirect(ctx.href(PATHS.instruments));
};
