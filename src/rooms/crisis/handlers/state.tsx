import { dayInWords, dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { PATHS, signalViews, stateView, tabsView } from '../presenters/manage.ts';
import { phasesView } from '../presenters/steps.ts';
import { NEW_STEP } from '../schemas/step-form.ts';
import type { CrisisService } from '../service.ts';
import { Frame } from '../views/frame.tsx';
import { StatePart } from '../views/state.tsx';
import { StepList } from '../views/step-list.tsx';
import { wordsOf } from '../words.ts';

/** GET /crisis/beheer: what is there, what is missing, what is past its date. */
export const viewState = (service: CrisisService) => async (ctx: Context) => {
  const { lang } = ctx;
  const words = wordsOf(lang);
  const [{ protocol, owner }, versions] = await Promise.all([service.kept(ctx.actor), service.versions(ctx.actor)]);
  const today = dayOf(ctx.now);
  const mayChange = !ctx.actor.unitIds;
  return ctx.page(
    { title: words.title, here: 'crisis', wide: true },
    <Frame lang={lang} heading={words.state.heading} tabs={mayChange ? tabsView('state', ctx.href, lang) : undefined}>
      <StatePart
        lang={lang}
        href={ctx.href}
        signals={signalViews(protocol, today, lang)}
        state={stateView(protocol, owner, today, lang)}
        versions={versions.map(({ version, madeAt }) =>
          words.state.versionOf(version, dayInWords(dayOf(madeAt), lang)))}
        mayChange={mayChange}
      />
    </Frame>,
  );
};

/** GET /crisis/beheer/stappen: the steps, to choose one. */
export const viewSteps = (service: CrisisService) => async (ctx: Context) => {
  const { protocol } = await service.toEdit(ctx.actor);
  const addressOf = (key: string) => ctx.href(`${PATHS.steps}/${key}`);
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: 'crisis' },
    <Frame lang={ctx.lang} heading={wordsOf(ctx.lang).tabs.steps} tabs={tabsView('steps', ctx.href, ctx.lang)}>
      <StepList lang={ctx.lang} phases={phasesView(protocol, undefined, ctx.lang)} add={addressOf(NEW_STEP)}
        addressOf={(id) => addressOf(id.replace(/^step-/, ''))} />
    </Frame>,
  );
};
