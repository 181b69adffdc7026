import { BEFORE_CHECK_IN } from '../../../core/check-in/decisions.ts';
import type { Context } from '../../../platform/http/context.ts';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import type { FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { decisionRows, missingErrors } from '../presenters/decisions.ts';
import { readBudget, type Values, valuesOf } from '../schemas.ts';
import { missingIn, type SettingService } from '../services/setting.ts';
import { PATHS } from '../views/frame.tsx';
import { SettingPage } from '../views/setting.tsx';
import { wordsOf } from '../words/index.ts';

type Again = { readonly errors: readonly FieldError[]; readonly values?: Values };

/** GET /beheer/check-in: whether it is on, what was decided, how often students are asked. */
export const viewSetting = (service: SettingService, again?: Again) => async (ctx: Context) => {
  const { isOn, decided, budget } = await service.read(ctx.actor);
  const { lang, href } = ctx;
  const rows = decisionRows(BEFORE_CHECK_IN, wordsOf(lang).before, decided, { lang, form: href(`${PATHS.setting}/besluit`) });
  return ctx.page(
    { title: wordsOf(lang).title, here: 'admin', status: again ? 422 : 200, address: href(PATHS.setting) },
    <SettingPage lang={lang} href={href} isOn={isOn} ready={missingIn(decided).length === 0} rows={rows}
      errors={again?.errors ?? []} saved={ctx.url.searchParams.has('bewaard')} budget={{
        rounds: again?.values?.['rounds'] ?? String(budget.rounds),
        minutes: again?.values?.['minutes'] ?? String(budget.minutes),
      }} />,
  );
};

/** POST /beheer/check-in/aan: refused as long as something is not decided. */
export const submitOn = (service: SettingService) => async (ctx: Context) => {
  const missing = await service.switchOn(ctx.actor, ctx.now);
  const errors = missingErrors(missing, wordsOf(ctx.lang).before);
  if (errors.length > 0) return viewSetting(service, { errors })(ctx);
  return ctx.redirect(ctx.href(`${PATHS.setting}?bewaard=1`));
};

/** GET /beheer/check-in/uit: asks first, and says what happens to students. */
export const viewOff = (service: SettingService) => async (ctx: Context) => {
  await service.read(ctx.actor);
  const words = wordsOf(ctx.lang);
  return ctx.page({ title: words.title, here: 'admin' }, (
    <Confirm lang={ctx.lang} action={ctx.href(`${PATHS.setting}/uit`)} question={words.off.question} yes={words.off.yes}
      back={ctx.href(PATHS.setting)}>
      <ul class="stack stack--tight">{words.off.lines.map((line) => <li>{line}</li>)}</ul>
    </Confirm>
  ));
};

/** POST /beheer/check-in/uit. */
export const submitOff = (service: SettingService) => async (ctx: Context) => {
  await service.switchOff(ctx.actor, ctx.now);
  return ctx.redirect(ctx.href(`${PATHS.setting}?bewaard=1`));
};

/** POST /beheer/check-in/ruimte: how often and how long students are asked at most. */
export const submitBudget = (service: SettingService) => async (ctx: Context) => {
  const values = valuesOf(await ctx.form());
  const read = readBudget(values);
  if (!read.ok) {
    const errors = read.errors.map(({ field, message }) => ({ field, message: message[ctx.lang] }));
    return viewSetting(service, { errors, values })(ctx);
  }
  await service.budget(ctx.actor, read.value, ctx.now);
  return ctx.redirect(ctx.href(`${PATHS.setting}?bewaard=1`));
};
