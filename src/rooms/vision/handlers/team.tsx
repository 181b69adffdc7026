import type { Context } from '../../../platform/http/context.ts';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import { hoursIn, teamView } from '../presenters/team.ts';
import { readDuty, readMember, versionIn } from '../schemas.ts';
import type { TeamService } from '../team-service.ts';
import { TeamPage } from '../views/team.tsx';
import { DutyForm, MemberForm } from '../views/team-forms.tsx';
import { wordsOf } from '../words/index.ts';
import { type Again, idIn, problemsIn } from './common.ts';

const page = (ctx: Context, again?: Again) =>
  ({ title: wordsOf(ctx.lang).team.title, here: 'team', status: again ? 422 : 200 });
const TEAM = '/beleid/team';
const DUTIES = `${TEAM}/taken`;

/** GET /beleid/team. */
export const viewTeam = (service: TeamService) => async (ctx: Context) => ctx.page(
  page(ctx), <TeamPage lang={ctx.lang} view={teamView(await service.read(ctx.actor), ctx.lang)} href={ctx.href} />);

type Existing = { readonly id: string; readonly version: number };

const versionOf = (existing: Existing | undefined, again: Again | undefined) =>
  (existing && again ? versionIn(again.form) : existing?.version);

type MemberLine = Existing & { readonly name: string; readonly does: string; readonly hours: number | null };

const memberPage = (ctx: Context, again: Again | undefined, one?: MemberLine) => {
  const typed = (name: string, otherwise = '') => again?.form.get(name) ?? otherwise;
  const hours = typeof one?.hours === 'number' ? hoursIn(one.hours, ctx.lang) : '';
  return ctx.page(page(ctx, again), (
    <MemberForm
      lang={ctx.lang}
      action={ctx.href(one ? `${TEAM}/${one.id}` : `${TEAM}/nieuw`)}
      back={ctx.href(TEAM)}
      version={versionOf(one, again)}
      values={{ name: typed('name', one?.name), does: typed('does', one?.does), hours: typed('hours', hours) }}
      problems={problemsIn(again, ctx.lang)}
    />
  ));
};

/** GET /beleid/team/nieuw. */
export const viewNewMember = (service: TeamService, again?: Again) => async (ctx: Context) => {
  await service.kept(ctx.actor);
  return memberPage(ctx, again);
};

/** POST /beleid/team/nieuw. */
export const submitNewMember = (service: TeamService) => async (ctx: Context) => {
  await service.kept(ctx.actor);
  const form = await ctx.form();
  const read = readMember(form);
  if (!read.ok) return viewNewMember(service, { form, errors: read.errors })(ctx);
  ctx.about(await service.addMember(ctx.actor, read.value, ctx.now));
  return ctx.redirect(ctx.href(TEAM));
};

/** GET /beleid/team/:id. */
export const viewMember = (service: TeamService, again?: Again) => async (ctx: Context) =>
  memberPage(ctx, again, await service.member(ctx.actor, idIn(ctx)));

/** POST /beleid/team/:id. */
export const submitMember = (service: TeamService) => async (ctx: Context) => {
  const id = idIn(ctx);
  const form = await ctx.form();
  const read = readMember(form);
  if (!read.ok) return viewMember(service, { form, errors: read.errors })(ctx);
  await service.changeMember(ctx.actor, id, versionIn(form), read.value, ctx.now);
  return ctx.redirect(ctx.href(TEAM));
};

type DutyLine = Existing & { readonly who: string; readonly does: string; readonly does_not: string };

const dutyPage = (ctx: Context, again: Again | undefined, one?: DutyLine) => {
  const typed = (name: string, otherwise = '') => again?.form.get(name) ?? otherwise;
  return ctx.page(page(ctx, again), (
    <DutyForm
      lang={ctx.lang}
      action={ctx.href(one ? `${DUTIES}/${one.id}` : `${DUTIES}/nieuw`)}
      back={ctx.href(TEAM)}
      version={versionOf(one, again)}
      values={{ who: typed('who', one?.who), does: typed('does', one?.does), not: typed('not', one?.does_not) }}
      problems={problemsIn(again, ctx.lang)}
    />
  ));
};

/** GET /beleid/team/taken/nieuw. */
export const viewNewDuty = (service: TeamService, again?: Again) => async (ctx: Context) => {
  await service.kept(ctx.actor);
  return dutyPage(ctx, again);
};

/** POST /beleid/team/taken/nieuw. */
export const submitNewDuty = (service: TeamService) => async (ctx: Context) => {
  await service.kept(ctx.actor);
  const form = await ctx.form();
  const read = readDuty(form);
  if (!read.ok) return viewNewDuty(service, { form, errors: read.errors })(ctx);
  ctx.about(await service.addDuty(ctx.actor, read.value, ctx.now));
  return ctx.redirect(ctx.href(`${TEAM}#taken`));
};

/** GET /beleid/team/taken/:id. */
export const viewDuty = (service: TeamService, again?: Again) => async (ctx: Context) =>
  dutyPage(ctx, again, await service.duty(ctx.actor, idIn(ctx)));

/** POST /beleid/team/taken/:id. */
export const submitDuty = (service: TeamService) => async (ctx: Context) => {
  const id = idIn(ctx);
  const form = await ctx.form();
  const read = readDuty(form);
  if (!read.ok) return viewDuty(service, { form, errors: read.errors })(ctx);
  await service.changeDuty(ctx.actor, id, versionIn(form), read.value, ctx.now);
  return ctx.redirect(ctx.href(`${TEAM}#taken`));
};

/** POST /beleid/team/taken/voorstel: our proposal, in an empty list. */
export const submitProposal = (service: TeamService) => async (ctx: Context) => {
  await service.propose(ctx.actor, ctx.institution.sector, ctx.lang, ctx.now);
  return ctx.redirect(ctx.href(`${TEAM}#taken`));
};

/** POST …/plek: one place up or down. */
export const submitMove = (service: TeamService, list: 'team_member' | 'responsibility') => async (ctx: Context) => {
  const id = idIn(ctx);
  const by = (await ctx.form()).get('to') === 'up' ? 'up' : 'down';
  await service.move(ctx.actor, { list, id, by });
  return ctx.redirect(ctx.href(`${TEAM}#r-${id}`));
};

const ask = (ctx: Context, { id, version }: Existing, question: string, base: string) => ctx.page(page(ctx), (
  <Confirm
    lang={ctx.lang}
    action={ctx.href(`${base}/${id}/weg`)}
    question={question}
    yes={wordsOf(ctx.lang).teamForm.yes}
    back={ctx.href(TEAM)}
    danger
    hidden={{ version: String(version) }}
  />
));

/** GET /beleid/team/:id/weg. */
export const viewRemoveMember = (service: TeamService) => async (ctx: Context) => {
  const one = await service.member(ctx.actor, idIn(ctx));
  return ask(ctx, one, wordsOf(ctx.lang).teamForm.removeMember(one.name), TEAM);
};

/** GET /beleid/team/taken/:id/weg. */
export const viewRemoveDuty = (service: TeamService) => async (ctx: Context) => {
  const one = await service.duty(ctx.actor, idIn(ctx));
  return ask(ctx, one, wordsOf(ctx.lang).teamForm.removeDuty(one.who), DUTIES);
};

const removeFrom = (service: TeamService, list: 'team_member' | 'responsibility') => async (ctx: Context) => {
  await service.remove(ctx.actor, list, idIn(ctx), versionIn(await ctx.form()));
  return ctx.redirect(ctx.href(TEAM));
};
/** POST /beleid/team/:id/weg. */
export const submitRemoveMember = (service: TeamService) => removeFrom(service, 'team_member');
/** POST /beleid/team/taken/:id/weg. */
export const submitRemoveDuty = (service: TeamService) => removeFrom(service, 'responsibility');
