import { actorAs } from '../../../access/actor.ts';
import type { Role } from '../../../access/roles.ts';
import type { Context } from '../../../platform/http/context.ts';
import { entryView } from '../presenters/entry.ts';
import { contactRows, mapRows, mapView, themeLinks } from '../presenters/map.ts';
import type { PartnersService } from '../service.ts';
import { EntryPage } from '../views/entry.tsx';
import { MapPage } from '../views/map.tsx';
import { wordsOf } from '../words/index.ts';

/** Who reads what was agreed with partners. */
export const WORKERS: readonly [Role, ...Role[]] = ['coordinator', 'guide', 'specialist', 'executive'];

/** The pages for who works here, as far as this person may open them. */
function staffLinks({ person, institution, lang, href }: Context) {
  const { agreements, keep } = wordsOf(lang).map;
  const worker = person && actorAs(person, institution.id, WORKERS);
  const keeps = worker?.role === 'coordinator' && !worker.unitIds;
  return [
    ...(worker ? [{ href: href('/keten/afspraken'), label: agreements }] : []),
    ...(keeps ? [{ href: href('/keten/partners'), label: keep }] : []),
  ];
}

/** GET /keten?thema=1: who helps with what, from light to heavy. */
export const viewMap = (service: PartnersService) => async (ctx: Context) => {
  const { lang, href } = ctx;
  const asked = ctx.url.searchParams.get('thema') ?? '';
  const theme = /^[1-7]$/.test(asked) ? asked : undefined;
  const found = await service.findable(ctx.institution.id, ctx.now);
  const { steps, rest } = mapView(found, theme, { lang, href });
  return ctx.page(
    { title: wordsOf(lang).map.title, here: 'chain', wide: true },
    <MapPage
      lang={lang}
      steps={steps}
      rest={rest}
      rows={mapRows(steps, lang)}
      contacts={contactRows(found, theme, lang)}
      themes={themeLinks(theme, { lang, href })}
      staff={staffLinks(ctx)}
    />,
  );
};

/** GET /keten/:id: one partner. */
export const viewEntry = (service: PartnersService) => async (ctx: Context) => {
  const row = await service.published(ctx.institution.id, ctx.params['id'] ?? '', ctx.now);
  return ctx.page(
    { title: wordsOf(ctx.lang).entry.title, here: 'chain' },
    <EntryPage lang={ctx.lang} entry={entryView(row, ctx.lang)} back={ctx.href('/keten')} />,
  );
};
