import type { Context } from '../../../platform/http/context.ts';
import { rolesView, oursInWords } from '../presenter.ts';
import type { ArrangementsService } from '../service.ts';
import { RolesPage } from '../views/roles.tsx';
import { wordsOf } from '../words.ts';
import { mayEdit, reading } from './adjustments.tsx';

/** GET /wie-doet-wat: the cards of roles at this kind of institution, for students or for staff. */
export const viewRoles = (service: ArrangementsService) => async (ctx: Context) => {
  const staff = ctx.url.searchParams.get('voor') === 'medewerkers';
  const cards = rolesView(await service.roles(ctx.actor, ctx.institution.sector), staff, reading(ctx));
  return ctx.page(
    { title: wordsOf(ctx.lang).roles, here: 'who' },
    <RolesPage lang={ctx.lang} href={ctx.href} cards={cards} staff={staff}
      ours={oursInWords(ctx.lang)} edits={mayEdit(ctx)} />,
  );
};
