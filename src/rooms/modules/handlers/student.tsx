import { actorAs } from '../../../access/actor.ts';
import type { Step, Values } from '../../../core/modules/types.ts';
import { readValues, withStep } from '../../../core/modules/values.ts';
import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { AcuteHelp } from '../../../ui/acute-panel/acute-help.tsx';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import type { FieldError } from '../../../ui/error-summary/error-summary.tsx';
import type { OffersFor } from '../offers.ts';
import { acuteIn } from '../presenters/acute.ts';
import { listView, offersView, overviewView } from '../presenters/overview.ts';
import { errorsOf, nameOf, stepView } from '../presenters/step.ts';
import { goShape, stepIn } from '../schemas.ts';
import type { ModulesService } from '../service.ts';
import type { Reader, Seen } from '../services/student.ts';
import { DonePage } from '../views/done.tsx';
import { ListPage } from '../views/list.tsx';
import { OverviewPage } from '../views/overview.tsx';
import { StepPage } from '../views/step.tsx';
import { wordsOf } from '../words.ts';

/** A page that failed: what was typed, and what another device kept or what is wrong. */
type Again = {
  readonly values: Values; readonly other?: Values; readonly errors?: readonly FieldError[];
  readonly notKept?: 'conflict' | 'closed';
};

const keyOf = ({ params }: Context): string => params['key'] ?? '';
const pathOf = (ctx: Context): string => `/oefenen/${keyOf(ctx)}`;
/** Every page has a title that tells nothing. */
const titled = (ctx: Context) => ({ title: wordsOf(ctx.lang).one, here: 'modules' });

/** Who reads; their vault opens when they are a student here. */
function readerOf({ actor, person, institution }: Context): Reader {
  const student = person && actorAs(person, institution.id, ['student']);
  return { actor, ...(student ? { student } : {}) };
}

const acute = (ctx: Context, { module }: Seen, values: Values) => {
  const view = acuteIn(values, module.pair[ctx.lang], ctx.institution, ctx.lang);
  return view ? <AcuteHelp lang={ctx.lang} view={view} /> : <></>;
};

/** GET /oefenen: every exercise here, and how far one is. */
export const viewList = ({ student }: ModulesService) => async (ctx: Context) => {
  const { modules, notes } = await student.list(readerOf(ctx));
  return ctx.page({ title: wordsOf(ctx.lang).title, here: 'modules' },
    <ListPage lang={ctx.lang} href={ctx.href} view={listView(modules, notes, ctx.lang)} />);
};

/** GET /oefenen/:key: what it is, where one is, what was written. */
export const viewOne = ({ student }: ModulesService) => async (ctx: Context) => {
  const seen = await student.one(readerOf(ctx), keyOf(ctx));
  const asked = ctx.url.searchParams;
  const did = asked.has('bewaard') ? 'kept' : asked.has('weg') ? 'gone' : undefined;
  return ctx.page(titled(ctx), (
    <>
      {acute(ctx, seen, seen.notes?.values ?? {})}
      <OverviewPage lang={ctx.lang} href={ctx.href} view={overviewView(seen, ctx.lang)} may={seen.may} did={did} />
    </>
  ));
};

/** GET /oefenen/:key/:step: one step; and the same when a form came back. */
export const viewStep = ({ student }: ModulesService, again?: Again) => async (ctx: Context) => {
  const seen = await student.one(readerOf(ctx), keyOf(ctx));
  const step = stepIn(ctx.params['step']);
  const { module: { pair }, notes } = seen;
  if (step > pair.nl.steps.length) throw notFound();
  const kept = notes?.values ?? {};
  const values = again ? withStep(kept, pair[ctx.lang].steps[step - 1] as Step, again.values) : kept;
  const view = stepView(step, { pair, lang: ctx.lang, values, ...(again?.other ? { other: again.other } : {}) }, kept);
  const status = again?.notKept ? 409 : again ? 422 : 200;
  return ctx.page({ ...titled(ctx), status, address: ctx.href(`${pathOf(ctx)}/${step}`) }, (
    <>
      {acute(ctx, seen, values)}
      <StepPage lang={ctx.lang} href={ctx.href} path={pathOf(ctx)} view={view} may={seen.may}
        errors={again?.errors ?? []} notKept={again?.notKept} />
    </>
  ));
};

/** POST /oefenen/:key/:step: keeps what was entered, and goes on, back, or stops. */
export const submitStep = (service: ModulesService) => async (ctx: Context) => {
  const step = stepIn(ctx.params['step']);
  const { module } = await service.student.one(readerOf(ctx), keyOf(ctx));
  const text = module.pair[ctx.lang];
  const one = text.steps[step - 1];
  if (!one) throw notFound();
  const form = await ctx.form();
  const { values, wrong } = readValues(one, (id) => form.getAll(nameOf(id)));
  if (wrong.length > 0) return viewStep(service, { values, errors: errorsOf(wrong, text, ctx.lang) })(ctx);
  const go = goShape.parse(form.get('go'));
  const typed = { step, values, go, base: form.get('base') ?? '' };
  const done = await service.student.keep(ctx.actor, keyOf(ctx), typed, dayOf(ctx.now));
  if (done.kind === 'conflict') {
    return viewStep(service, { values, other: done.notes.values, notKept: 'conflict' })(ctx);
  }
  if (done.kind === 'closed') return viewStep(service, { values, notKept: 'closed' })(ctx);
  const path = ctx.href(pathOf(ctx));
  if (go === 'stop') return ctx.redirect(`${path}?bewaard`);
  const next = go === 'back' ? Math.max(1, step - 1) : step + 1;
  return ctx.redirect(next > module.pair.nl.steps.length ? `${path}/klaar` : `${path}/${next}`);
};

/** GET /oefenen/:key/klaar: everything that was written, and what there is for who needs more. */
export const viewDone = ({ student }: ModulesService, offersFor: OffersFor) => async (ctx: Context) => {
  const seen = await student.one(readerOf(ctx), keyOf(ctx));
  const { themes, title } = seen.module.pair.nl;
  const offers = await offersFor(ctx.institution.id, { themes, words: title }, ctx.lang, ctx.now);
  return ctx.page(titled(ctx), (
    <>
      {acute(ctx, seen, seen.notes?.values ?? {})}
      <DonePage lang={ctx.lang} href={ctx.href} view={overviewView(seen, ctx.lang)} 
        found={offersView(offers, themes)} />
    </>
  ));
};

/** GET /oefenen/:key/weg: asks first. */
export const viewRemove = ({ student }: ModulesService) => async (ctx: Context) => {
  const words = wordsOf(ctx.lang).remove;
  const { notes } = await student.one(readerOf(ctx), keyOf(ctx));
  const path = ctx.href(pathOf(ctx));
  return ctx.page(titled(ctx), notes ? (
    <Confirm lang={ctx.lang} action={`${path}/weg`} question={words.question} yes={words.yes} back={path} danger>
      <p>{words.note}</p>
    </Confirm>
  ) : (
    <>
      <h1>{words.nothing}</h1>
      <p><a href={path}>{wordsOf(ctx.lang).done.toExercise}</a></p>
    </>
  ));
};

/** POST /oefenen/:key/weg: what was written is gone. */
export const submitRemove = ({ student }: ModulesService) => async (ctx: Context) => {
  await student.forget(ctx.actor, keyOf(ctx));
  return ctx.redirect(`${ctx.href(pathOf(ctx))}?weg`);
};
