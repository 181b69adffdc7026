import type { Context } from '../../../platform/http/context.ts';
import { certificateView } from '../presenters/certificate.ts';
import { tabsFor } from '../presenters/common.ts';
import { ownView } from '../presenters/own.ts';
import { calendarOf, trainingView } from '../presenters/training.ts';
import type { TrainingService } from '../service.ts';
import { CertificatePage } from '../views/certificate.tsx';
import { OwnPage } from '../views/own.tsx';
import { TrainingPage } from '../views/training.tsx';
import { saidIn } from './said.ts';
import { wordsOf } from '../words.ts';

/** GET /scholing: what I must, where I go, what I have, what there is. */
export const viewOwn = (service: TrainingService) => async (ctx: Context) => {
  const page = await service.overview(ctx.actor, ctx.now);
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: 'training', wide: true },
    <OwnPage
      lang={ctx.lang}
      view={ownView(page, ctx.lang, ctx.now)}
      tabs={tabsFor(ctx.person?.grants ?? [], 'own', ctx.lang)}
      href={ctx.href}
    />,
  );
};

/** GET /scholing/:id: a training with its dates. */
export const viewTraining = (service: TrainingService) => async (ctx: Context) => {
  const page = await service.training(ctx.actor, ctx.params['id'] ?? '');
  const said = saidIn(ctx);
  return ctx.page(
    { title: wordsOf(ctx.lang).training.title, here: 'training', wide: true },
    <TrainingPage
      lang={ctx.lang}
      view={trainingView(page, ctx.lang, ctx.now)}
      href={ctx.href}
      {...(said ? { said } : {})}
    />,
  );
};

/** POST /scholing/moment/:id/aanmelden: a place for myself, or the waiting list. */
export const submitSignUp = (service: TrainingService) => async (ctx: Context) => {
  const id = ctx.params['id'] ?? '';
  ctx.about(id);
  const { trainingId, outcome } = await service.signUp(ctx.actor, ctx.person?.displayName ?? '', id, ctx.now);
  return ctx.redirect(`${ctx.href(`/scholing/${trainingId}`)}?m=${outcome}`);
};

/** POST /scholing/moment/:id/afmelden. */
export const submitStepBack = (service: TrainingService) => async (ctx: Context) => {
  const id = ctx.params['id'] ?? '';
  ctx.about(id);
  const { trainingId, done } = await service.stepBack(ctx.actor, id, ctx.now);
  return ctx.redirect(`${ctx.href(`/scholing/${trainingId}`)}?m=${done ? 'gone' : 'closed'}`);
};

/** GET /scholing/moment/:id/agenda.ics: one date for one's own calendar. */
export const viewCalendar = (service: TrainingService) => async (ctx: Context) => {
  const found = await service.date(ctx.actor, ctx.params['id'] ?? '');
  const address = `${ctx.url.origin}${ctx.href(`/scholing/${found.training.id}`)}`;
  return new Response(calendarOf(found, ctx.lang, address, ctx.now), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="agenda.ics"',
    },
  });
};

/** GET /scholing/bewijs/:id: a certificate of my own, to print. */
export const viewCertificate = (service: TrainingService) => async (ctx: Context) => {
  const certificate = await service.certificate(ctx.actor, ctx.params['id'] ?? '', ctx.now);
  return ctx.page(
    { title: wordsOf(ctx.lang).certificate.title, here: 'training' },
    <CertificatePage
      lang={ctx.lang}
      view={certificateView(certificate, ctx.lang)}
      institution={ctx.institution.name[ctx.lang]}
      href={ctx.href}
    />,
  );
};
