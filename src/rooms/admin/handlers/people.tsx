import type { Context } from '../../../platform/http/context.ts';
import { HttpError } from '../../../platform/http/errors.ts';
import { isId } from '../../../platform/http/ids.ts';
import { personRows, roleOptions, unitOptions } from '../presenter.ts';
import { grantShape } from '../schemas.ts';
import type { AdminService } from '../service.ts';
import { Frame } from '../views/frame.tsx';
import { PeoplePart } from '../views/people.tsx';
import { wordsOf } from '../words.ts';

/** GET /beheer/mensen: who signed in, and their roles. */
export const viewPeople = (service: AdminService) => async (ctx: Context) => {
  const [{ people, grants }, units] = await Promise.all([service.people(ctx.actor), service.units(ctx.actor)]);
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: 'admin', wide: true },
    <Frame lang={ctx.lang} here="people" href={ctx.href}>
      <PeoplePart
        lang={ctx.lang}
        rows={personRows(people, grants, units, ctx.lang)}
        href={ctx.href}
        people={people.map(({ id, display_name }) => ({ value: id, label: display_name }))}
        roles={roleOptions(ctx.lang)}
        units={unitOptions(units, ctx.lang)}
      />
    </Frame>,
  );
};

/** POST /beheer/mensen: give a role. */
export const submitGrant = (service: AdminService) => async (ctx: Context) => {
  const given = grantShape.safeParse(Object.fromEntries(await ctx.form()));
  if (!given.success) throw new HttpError('invalid');
  ctx.about(given.data.person);
  await service.grant(ctx.actor, given.data, ctx.now);
  return ctx.redirect(ctx.href('/beheer/mensen'));
};

/** POST /beheer/mensen/weg: take a role away. */
export const submitRevoke = (service: AdminService) => async (ctx: Context) => {
  const id = (await ctx.form()).get('grant') ?? '';
  if (!isId(id)) throw new HttpError('invalid');
  ctx.about(id);
  await service.revoke(ctx.actor, id);
  return ctx.redirect(ctx.href('/beheer/mensen'));
};
