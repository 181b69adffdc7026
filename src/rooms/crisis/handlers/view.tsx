import { dayInWords, dayOf, localOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { nowView } from '../presenters/now.ts';
import { sheetRoles } from '../presenters/sheet.ts';
import { afterView, phasesView, situationLinks, situationOf } from '../presenters/steps.ts';
import type { CrisisService, Kept } from '../service.ts';
import { ProtocolPage } from '../views/protocol.tsx';
import { SheetPage } from '../views/sheet.tsx';
import { wordsOf } from '../words.ts';

const versionLine = ({ madeAt }: Kept, ctx: Context): string | undefined =>
  madeAt && wordsOf(ctx.lang).version(dayInWords(dayOf(madeAt), ctx.lang));

const query = (ctx: Context): string => {
  const s = ctx.url.searchParams.get('s');
  return situationOf(s) ? `?s=${s}` : '';
};

/** GET /crisis: whom to call now, what to do, and afterwards. Nothing is kept of who looks, or of what is ticked. */
export const viewProtocol = (service: CrisisService) => async (ctx: Context) => {
  const { lang } = ctx;
  const kept = await service.kept(ctx.actor);
  const situation = situationOf(ctx.url.searchParams.get('s'));
  return ctx.page(
    { title: wordsOf(lang).title, here: 'crisis' },
    <ProtocolPage
      lang={lang}
      now={nowView(kept.protocol, ctx.institution, localOf(ctx.now), lang)}
      phases={phasesView(kept.protocol, situation, lang)}
      links={situationLinks(situation, ctx.href('/crisis'), lang)}
      after={afterView(kept.protocol, lang)}
      print={ctx.href(`/crisis/afdruk${query(ctx)}`)}
      manage={ctx.actor.role === 'coordinator' ? ctx.href('/crisis/beheer') : undefined}
      version={versionLine(kept, ctx)}
    />,
  );
};

/** GET /crisis/afdruk: the same on one sheet, with the numbers of the whole week. */
export const viewSheet = (service: CrisisService) => async (ctx: Context) => {
  const { lang } = ctx;
  const words = wordsOf(lang);
  const kept = await service.kept(ctx.actor);
  const { protocol } = kept;
  const situation = situationOf(ctx.url.searchParams.get('s'));
  const review = protocol.reviewOn && words.sheet.review(dayInWords(protocol.reviewOn, lang));
  return ctx.page(
    { title: words.title, here: 'crisis', wide: true },
    <SheetPage
      lang={lang}
      institution={ctx.institution.name[lang]}
      now={nowView(protocol, ctx.institution, localOf(ctx.now), lang)}
      roles={sheetRoles(protocol, lang)}
      phases={phasesView(protocol, situation, lang)}
      after={afterView(protocol, lang)}
      situation={situation && words.situations[situation]}
      back={ctx.href(`/crisis${query(ctx)}`)}
      dates={[versionLine(kept, ctx) ?? words.ours, review].filter((line) => line !== undefined)}
    />,
  );
};
