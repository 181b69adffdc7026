import { BEFORE_CHECK_IN, type Decision } from '../../../core/check-in/decisions.ts';
import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { type FieldError, HttpError } from '../../../platform/http/errors.ts';
import { readDecision, type Values, valuesOf } from '../schemas.ts';
import type { SettingService } from '../services/setting.ts';
import { DecisionForm } from '../views/decisions.tsx';
import { PATHS } from '../views/frame.tsx';
import { wordsOf } from '../words/index.ts';

/** What a form about one decision needs to be shown. */
type Form = {
  readonly about: string; readonly words: { readonly title: string; readonly text: string }; readonly action: string;
  readonly back: { readonly href: string; readonly label: string }; readonly known: Decision | undefined;
  readonly again?: { readonly values: Values; readonly errors: readonly FieldError[] };
};

/** The page of one decision, filled in with what is known or with what was typed. */
export function decisionPage(ctx: Context, { about, words, action, back, known, again }: Form) {
  const { lang } = ctx;
  const errors = (again?.errors ?? []).map(({ field, message }) => ({ field, message: message[lang] }));
  return ctx.page(
    { title: wordsOf(lang).title, here: 'admin', status: again ? 422 : 200, address: `${action}?over=${about}` },
    <DecisionForm lang={lang} title={words.title} text={words.text} action={action} about={about} today={dayOf(ctx.now)}
      back={back} values={again?.values ?? { ...known }} errors={errors} />,
  );
}

/** Which of these is meant; undefined when it is none of them. */
export const oneOf = <Key extends string>(keys: readonly Key[], text: string | null | undefined): Key | undefined =>
  keys.find((key) => key === text);

const formOf = (ctx: Context, about: (typeof BEFORE_CHECK_IN)[number], known: Decision | undefined): Form => ({
  about, words: wordsOf(ctx.lang).before[about], action: ctx.href(`${PATHS.setting}/besluit`), known,
  back: { href: ctx.href(PATHS.setting), label: wordsOf(ctx.lang).title },
});

/** GET /beheer/check-in/besluit?over=…: who decided this, as what, when. */
export const viewDecision = (service: SettingService) => async (ctx: Context) => {
  const { decided } = await service.read(ctx.actor);
  const about = oneOf(BEFORE_CHECK_IN, ctx.url.searchParams.get('over'));
  return about ? decisionPage(ctx, formOf(ctx, about, decided[about])) : ctx.redirect(ctx.href(PATHS.setting));
};

/** POST /beheer/check-in/besluit. */
export const submitDecision = (service: SettingService) => async (ctx: Context) => {
  const values = valuesOf(await ctx.form());
  const about = oneOf(BEFORE_CHECK_IN, values['over']);
  if (!about) throw new HttpError('invalid');
  const read = readDecision(values, dayOf(ctx.now));
  if (!read.ok) return decisionPage(ctx, { ...formOf(ctx, about, undefined), again: { values, errors: read.errors } });
  ctx.about(about);
  await service.decide(ctx.actor, about, read.value, ctx.now);
  return ctx.redirect(ctx.href(`${PATHS.setting}?bewaard=1`));
};
