import { letterTitle } from '../../../core/letter/letter.ts';
import type { Context } from '../../../platform/http/context.ts';
import { pdfOf } from '../../../platform/pdf/pdf.ts';
import { AcuteHelp } from '../../../ui/acute-panel/acute-help.tsx';
import { acuteIn, errorsOf, letterView } from '../presenters/letter.ts';
import { readLetter, type Wrong } from '../schemas.ts';
import { LetterForm, LetterPage } from '../views/letter.tsx';
import { wordsOf } from '../words.ts';

const options = (ctx: Context) => ({ title: wordsOf(ctx.lang).title, here: 'find', address: ctx.href('/brief') });

const formPage = (ctx: Context, form: URLSearchParams, wrong: readonly Wrong[] = []) => {
  const { typed } = readLetter(form, ctx.lang);
  const acute = acuteIn(typed, ctx.institution, ctx.lang);
  return ctx.page({ ...options(ctx), status: wrong.length > 0 ? 422 : 200 }, (
    <>
      {acute && <AcuteHelp lang={ctx.lang} view={acute} />}
      <LetterForm lang={ctx.lang} href={ctx.href} typed={typed} errors={errorsOf(wrong, ctx.lang)} />
    </>
  ));
};

/** GET /brief: an empty form; may say for whom (`?to=gp`). */
export const viewLetter = (ctx: Context) =>
  formPage(ctx, new URLSearchParams({ to: ctx.url.searchParams.get('to') ?? '' }));

/** POST /brief/wijzig: the form again, with what was typed. */
export const submitChange = async (ctx: Context) => formPage(ctx, await ctx.form());

/** POST /brief: the letter. Nothing is kept or sent. */
export const submitLetter = async (ctx: Context) => {
  const form = await ctx.form();
  const { typed, letter, wrong } = readLetter(form, ctx.lang);
  if (!letter) return formPage(ctx, form, wrong);
  const acute = acuteIn(typed, ctx.institution, ctx.lang);
  return ctx.page(options(ctx), (
    <>
      {acute && <AcuteHelp lang={ctx.lang} view={acute} />}
      <LetterPage lang={ctx.lang} href={ctx.href} view={letterView(letter, ctx.institution, ctx.lang, ctx.now)} />
    </>
  ));
};

/** POST /brief/pdf: the same as a file. */
export const submitLetterPdf = async (ctx: Context) => {
  const form = await ctx.form();
  const { letter, wrong } = readLetter(form, ctx.lang);
  if (!letter) return formPage(ctx, form, wrong);
  const { blocks } = letterView(letter, ctx.institution, ctx.lang, ctx.now);
  return new Response(await pdfOf(letter.in, letterTitle(letter.in), blocks), {
    headers: {
      'content-type': 'application/pdf', 'cache-control': 'no-store',
      'content-disposition': `attachment; filename="${letter.in === 'nl' ? 'brief' : 'letter'}.pdf"`,
    },
  });
};
