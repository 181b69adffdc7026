import { leaves } from '../../../core/frameworks/index.ts';
import { themesScheme } from '../../../core/frameworks/themes.ts';
import { dayInWords } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { HttpError } from '../../../platform/http/errors.ts';
import { isId } from '../../../platform/http/ids.ts';
import { countRows, SMALLEST, themeOptions } from '../presenter.ts';
import { wordShape } from '../schemas.ts';
import type { NeedsService } from '../service.ts';
import { NeedsPage } from '../views/needs.tsx';
import { wordsOf } from '../words.ts';

type Again = { readonly typed: Readonly<Record<string, string>>; readonly error?: { field: string; message: string } };

/** GET /vragen: what students need and do not find. */
export const viewNeeds =
  (service: NeedsService, again: Again = { typed: {} }) =>
  async (ctx: Context) => {
    const [counts, sent, own] = await Promise.all([
      service.counts(ctx.actor, ctx.now),
      service.sent(ctx.actor),
      service.words(ctx.actor),
    ]);
    const themes = themeOptions(leaves(themesScheme), ctx.lang);
    const labelOf = (theme: string) => themes.find(({ value }) => value === theme)?.label ?? theme;
    return ctx.page(
      { title: wordsOf(ctx.lang).title, here: 'needs', status: again.error ? 422 : 200, address: ctx.href('/vragen') },
      <NeedsPage
        lang={ctx.lang}
        href={ctx.href}
        smallest={SMALLEST}
        since={dayInWords(service.since(ctx.now), ctx.lang)}
        rows={countRows(counts, ctx.lang)}
        sent={sent}
        own={own.map((word) => ({ ...word, label: labelOf(word.theme) }))}
        themes={themes}
        {...again}
      />,
    );
  };

/** POST /vragen/woorden: a word of their own. */
export const submitWord = (service: NeedsService) => async (ctx: Context) => {
  const typed = Object.fromEntries(await ctx.form());
  const word = wordShape.safeParse(typed);
  const words = wordsOf(ctx.lang);
  if (!word.success) {
    const field = String(word.error.issues[0]?.path[0] ?? 'phrase');
    return viewNeeds(service, {
      typed,
      error: { field, message: field === 'theme' ? words.themeError : words.phraseError },
    })(ctx);
  }
  await service.addWord(ctx.actor, word.data, ctx.now);
  return ctx.redirect(ctx.href('/vragen'));
};

/** POST /vragen/woorden/weg. */
export const submitRemoveWord = (service: NeedsService) => async (ctx: Context) => {
  const form = await ctx.form();
  await service.removeWord(ctx.actor, { phrase: form.get('phrase') ?? '', theme: form.get('theme') ?? '' });
  return ctx.redirect(ctx.href('/vragen'));
};

/** POST /vragen/verwijder: a question that was sent along. */
export const submitRemoveQuestion = (service: NeedsService) => async (ctx: Context) => {
  const id = (await ctx.form()).get('id') ?? '';
  if (!isId(id)) throw new HttpError('invalid');
  ctx.about(id);
  await service.remove(ctx.actor, id);
  return ctx.redirect(ctx.href('/vragen'));
};
