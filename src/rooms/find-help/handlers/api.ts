import { jsonOf } from '../../../platform/http/body.ts';
import type { Context } from '../../../platform/http/context.ts';
import { HttpError } from '../../../platform/http/errors.ts';
import { whyOf } from '../presenters/answer.ts';
import { apiQuestion, LONGEST_QUESTION, readAsked } from '../schemas.ts';
import type { FindService } from '../service.ts';
import { wordsOf } from '../words.ts';

/** The JSON that was posted. @throws HttpError (too-large), (invalid) when it is none or not of this shape */
async function readQuestion(request: Request) {
  const parsed = apiQuestion.safeParse(await jsonOf(request));
  if (parsed.success) return parsed.data;
  throw new HttpError(
    'invalid',
    parsed.error.issues.map(({ path }) => ({
      field: String(path[0] ?? 'body'),
      message: {
        nl: 'Verwacht: {"q": tekst, "lang": "nl" of "en"}.',
        en: 'Expected: {"q": text, "lang": "nl" or "en"}.',
      },
    })),
  );
}

/** POST /api/help: the same answer as the page, as JSON. */
export const submitApiHelp = (service: FindService) => async (ctx: Context) => {
  const { q, lang } = await readQuestion(ctx.request);
  const asked = { ...readAsked(new URLSearchParams()), question: q.trim().slice(0, LONGEST_QUESTION) };
  const found = await service.find(ctx.institution.id, asked, ctx.now);
  await service.countAsked(ctx.actor, found, ctx.now);
  const words = wordsOf(lang);
  return ctx.json({
    acute: found.acute !== undefined,
    understood: found.answer.understood.map(({ id, label }) => ({ id, label: label[lang] })),
    results: found.offers.map((offer, i) => ({
      id: offer.id,
      name: offer.name[lang] ?? offer.name.nl ?? offer.name.en ?? '',
      level: offer.level ?? null,
      why: whyOf(found.answer.hits[i]?.why ?? [], words, lang),
    })),
  });
};
