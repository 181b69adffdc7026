import type { Context } from '../../../platform/http/context.ts';
import { evidenceChoices, evidenceView } from '../presenters/evidence.ts';
import { errorsOf } from '../presenters/shared.ts';
import { type EvidenceForm, readEvidence, type Wrong } from '../schemas.ts';
import type { SignalsService } from '../service.ts';
import { EvidencePage } from '../views/evidence.tsx';
import { EvidenceFormPage } from '../views/evidence-form.tsx';
import { wordsOf } from '../words.ts';

const PATH = '/signalen/gemeente';
const NOTHING: EvidenceForm = { themes: [], impressions: [], intro: '', request: '' };
type Again = { readonly value: EvidenceForm; readonly wrong: readonly Wrong[] };

const options = (ctx: Context) => ({ title: wordsOf(ctx.lang).title, here: 'signals', address: ctx.href(PATH) });

/** GET /signalen/gemeente: choose and write. */
export const viewEvidenceForm = ({ figures }: SignalsService, again?: Again) => async (ctx: Context) => {
  const answer = await figures.outside(ctx.actor, ctx.now);
  const errors = errorsOf(again?.wrong ?? [], wordsOf(ctx.lang));
  return ctx.page({ ...options(ctx), status: errors.length > 0 ? 422 : 200 },
    <EvidenceFormPage lang={ctx.lang} href={ctx.href} choices={evidenceChoices(answer, ctx.lang)}
      typed={again?.value ?? NOTHING} errors={errors} />);
};

/** POST /signalen/gemeente: the page itself, to print. Nothing of it is kept, and no word of it is in an address. */
export const submitEvidence = (service: SignalsService) => async (ctx: Context) => {
  const { value, wrong, again } = readEvidence(await ctx.form());
  if (again) return viewEvidenceForm(service, { value, wrong: [] })(ctx);
  if (wrong.length > 0) return viewEvidenceForm(service, { value, wrong })(ctx);
  const { institution, now, lang } = ctx;
  const view = evidenceView(await service.figures.outside(ctx.actor, now), value, { institution, now, lang });
  return ctx.page({ ...options(ctx), wide: true }, <EvidencePage lang={lang} href={ctx.href} view={view} />);
};
