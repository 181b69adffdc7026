import type { Context } from '../../../platform/http/context.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import { choicesView } from '../presenters/form.ts';
import { readSurvey } from '../schemas.ts';
import type { RoundsRoomService } from '../service.ts';
import { SurveyForm } from '../views/form.tsx';
import { messages } from '../words/messages.ts';
import { wordsOf } from '../words/index.ts';
import { frame, idIn } from './common.ts';

type Again = { readonly form: URLSearchParams; readonly errors: readonly FieldError[] };

/** GET /beleid/rondes/anderen: something that others ask. */
export const viewSurvey = (service: RoundsRoomService, again?: Again) => async (ctx: Context) => {
  const choices = choicesView(await service.rounds.choices(ctx.actor), ctx.lang);
  const errors = (again?.errors ?? []).map(({ field, message }) => ({ field, message: message[ctx.lang] }));
  return ctx.page({ ...frame(ctx), status: again ? 422 : 200 }, (
    <SurveyForm lang={ctx.lang} href={ctx.href} choices={choices} values={again?.form ?? new URLSearchParams()}
      errors={errors} />
  ));
};

/** POST /beleid/rondes/anderen. */
export const submitSurvey = (service: RoundsRoomService) => async (ctx: Context) => {
  const form = await ctx.form();
  const read = readSurvey(form);
  if (!read.ok) return viewSurvey(service, { form, errors: read.errors })(ctx);
  const id = await service.rounds.addSurvey(ctx.actor, read.value);
  if (!id) return viewSurvey(service, { form, errors: [{ field: 'units', message: messages.units }] })(ctx);
  ctx.about(id);
  return ctx.redirect(ctx.href('/beleid/rondes'));
};

/** GET /beleid/rondes/anderen/:id/weg. */
export const viewRemoveSurvey = (service: RoundsRoomService) => async (ctx: Context) => {
  const survey = await service.rounds.survey(ctx.actor, idIn(ctx));
  const words = wordsOf(ctx.lang).survey;
  return ctx.page(frame(ctx), (
    <Confirm lang={ctx.lang} action={ctx.href(`/beleid/rondes/anderen/${survey.id}/weg`)} question={words.removeQuestion}
      yes={words.removeYes} back={ctx.href('/beleid/rondes')} hidden={{ sure: '1' }}>
      <p>{words.removeText(survey.title)}</p>
    </Confirm>
  ));
};

/** POST /beleid/rondes/anderen/:id/weg: only from the page that asks. */
export const submitRemoveSurvey = (service: RoundsRoomService) => async (ctx: Context) => {
  ctx.about(idIn(ctx));
  await service.rounds.survey(ctx.actor, idIn(ctx));
  if ((await ctx.form()).get('sure') !== '1') return viewRemoveSurvey(service)(ctx);
  await service.rounds.removeSurvey(ctx.actor, idIn(ctx));
  return ctx.redirect(ctx.href('/beleid/rondes'));
};
