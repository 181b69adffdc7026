import { isRuleKey } from '../../../core/instruments/rules/index.ts';
import { MOST_TEXT } from '../../../platform/instruments/bring-in.ts';
import type { Context } from '../../../platform/http/context.ts';
import { formDataOf } from '../../../platform/http/body.ts';
import { listRows, ruleOptions } from '../presenters/instruments.ts';
import { problemRows } from '../presenters/place.ts';
import type { InstrumentsService } from '../services/instruments.ts';
import type { BringIn } from '../views/bring-in.tsx';
import { PATHS } from '../views/frame.tsx';
import { InstrumentsPage } from '../views/instruments.tsx';
import { wordsOf } from '../words/index.ts';

const EMPTY: BringIn = { text: '', rule: '', licence: '', problems: [], errors: [] };
/** A form holds the text twice at most: in the file and in the field; letters may take more bytes than one. */
const MOST_BYTES = MOST_TEXT * 4;

/** GET /beheer/check-in/vragenlijsten: ours and theirs. */
export const viewInstruments = (service: InstrumentsService, form: BringIn = EMPTY) => async (ctx: Context) => {
  const all = await service.all(ctx.actor);
  const { lang } = ctx;
  return ctx.page(
    {
      title: wordsOf(lang).title, here: 'admin', wide: true, status: form.errors.length > 0 ? 422 : 200,
      address: ctx.href(PATHS.instruments),
    },
    <InstrumentsPage lang={lang} href={ctx.href} ours={listRows(all, true, lang)} theirs={listRows(all, false, lang)}
      rules={ruleOptions(lang)} form={form} />,
  );
};

const typed = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** What was sent: the file if there is one, else what was pasted. */
async function sentIn(form: FormData): Promise<Omit<BringIn, 'problems' | 'errors'>> {
  const file = form.get('file');
  const text = file instanceof File && file.size > 0 ? await file.text() : typed(form, 'text');
  return { text, rule: typed(form, 'rule'), licence: typed(form, 'licence').trim() };
}

/** POST /beheer/check-in/vragenlijsten: looked at first; what is not right stands there with its content. */
export const submitBringIn = (service: InstrumentsService) => async (ctx: Context) => {
  const words = wordsOf(ctx.lang).bring;
  const form = await formDataOf(ctx.request, MOST_BYTES);
  const again = (given: Partial<BringIn>) => viewInstruments(service, { ...EMPTY, ...given })(ctx);
  if (typeof form === 'string') {
    return again({ errors: [{ field: 'file', message: form === 'too-large' ? words.tooLarge : words.broken }] });
  }
  const sent = await sentIn(form);
  if (sent.text.trim() === '') return again({ ...sent, errors: [{ field: 'file', message: words.nothing }] });
  if (sent.text.length > MOST_TEXT) return again({ errors: [{ field: 'file', message: words.tooLarge }] });
  if (sent.licence.length > 500) return again({ ...sent, errors: [{ field: 'licence', message: words.licenceLong }] });
  const { rule, licence } = sent;
  const beside = { ...(isRuleKey(rule) ? { rule } : {}), ...(licence ? { licence } : {}) };
  const read = await service.bringIn(ctx.actor, sent.text, beside, ctx.now);
  if (!read.ok) {
    const rows = problemRows(read.problems, ctx.lang);
    return again({ ...sent, problems: rows, errors: [{ field: 'text', message: words.summary(rows.length) }] });
  }
  ctx.about(read.instrument.key);
  const lacks = read.lacks.map((lang) => `&mist=${lang}`).join('');
  return ctx.redirect(ctx.href(`${PATHS.instruments}/${read.instrument.key}?nieuw=1${lacks}`));
};
