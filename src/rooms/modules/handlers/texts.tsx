import { OURS as OUR_TEXTS } from '../../../core/guidance/content/ours.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { checkPair } from '../../../core/modules/pair.ts';
import { parseModule } from '../../../core/modules/parse.ts';
import { TEMPLATE } from '../../../core/modules/template.ts';
import type { Context } from '../../../platform/http/context.ts';
import { editionFrom } from '../../../platform/modules/ours.ts';
import type { FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { problemMessages } from '../presenters/keeper.ts';
import { ownerShape, versionIn } from '../schemas.ts';
import type { ModulesService } from '../service.ts';
import { TextFormPage } from '../views/text-form.tsx';
import { wordsOf } from '../words.ts';
import { textFields } from './form.ts';
import { titled } from './keeper.tsx';

type Fields = Readonly<Record<string, string>>;
type Again = { readonly values: Fields; readonly errors: readonly FieldError[]; readonly conflict?: true };

const LIST = '/beleid/oefeningen';
/** Addresses that stand where a key could. */
const RESERVED = ['nieuw'];
const pathOf = (key: string | undefined): string => (key === undefined ? `${LIST}/nieuw` : `${LIST}/${key}/tekst`);

async function page(ctx: Context, key: string | undefined, values: Fields, again?: Again) {
  const status = again?.conflict ? 409 : again ? 422 : 200;
  return ctx.page({ ...titled(ctx), status, address: ctx.href(pathOf(key)), wide: true }, (
    <TextFormPage lang={ctx.lang} href={ctx.href} path={pathOf(key)} moduleKey={key} values={values}
      errors={again?.errors ?? []} conflict={again?.conflict === true} />
  ));
}

/** What is wrong with the two texts, at their lines; with the pair when both can be read. */
function wrongWith({ nl = '', en = '' }: Fields, lang: Lang): readonly FieldError[] {
  const read = { nl: parseModule(nl), en: parseModule(en) };
  const problems = (['nl', 'en'] as const).flatMap((of) => {
    const one = read[of];
    return one.ok ? [] : problemMessages(one.problems, of === 'nl' ? nl : en, { field: of, of }, lang);
  });
  if (!read.nl.ok || !read.en.ok) return problems;
  return checkPair(read.nl.module, read.en.module).map((message) => ({ field: 'en', message: message[lang] }));
}

/** What is wrong with the key: it stays as it is, and a new one is not there yet. */
async function wrongKey({ keeper }: ModulesService, ctx: Context, key: string | undefined, given: string) {
  const words = wordsOf(ctx.lang).keeper.form;
  if (key !== undefined) return key === given ? [] : [{ field: 'nl', message: words.keyChanged(key) }];
  if (RESERVED.includes(given)) return [{ field: 'nl', message: words.reserved }];
  return await keeper.isTaken(ctx.actor, given) ? [{ field: 'nl', message: words.keyTaken(given) }] : [];
}

/** GET /beleid/oefeningen/nieuw: an example to begin with. */
export const viewNew = ({ keeper }: ModulesService) => async (ctx: Context) => {
  await keeper.mayKeep(ctx.actor);
  return page(ctx, undefined, { ...TEMPLATE, owner: '', version: '0' });
};

/** GET /beleid/oefeningen/:key/tekst: the words as they are now. */
export const viewTexts = ({ keeper }: ModulesService) => async (ctx: Context) => {
  const { module } = await keeper.one(ctx.actor, ctx.params['key'] ?? '');
  const owner = module.owner === OUR_TEXTS.owner ? '' : module.owner ?? '';
  return page(ctx, module.key, { ...module.texts, owner, version: String(module.version) });
};

/** POST of either: keeps a text in both languages, or says at which line something is wrong. */
export const submitTexts = (service: ModulesService) => async (ctx: Context) => {
  const key = ctx.params['key'];
  await service.keeper.mayKeep(ctx.actor);
  if (key !== undefined) await service.keeper.one(ctx.actor, key);
  const values = await textFields(ctx);
  const owner = ownerShape.safeParse(values['owner']);
  const edition = editionFrom({ nl: values['nl'] ?? '', en: values['en'] ?? '' });
  const errors = [
    ...wrongWith(values, ctx.lang),
    ...(edition ? await wrongKey(service, ctx, key, edition.pair.nl.key) : []),
    ...(owner.success ? [] : [{ field: 'owner', message: wordsOf(ctx.lang).keeper.form.ownerError }]),
  ];
  if (errors.length > 0 || !edition || !owner.success) return page(ctx, key, values, { values, errors });
  const when = { after: versionIn(values['version']), at: ctx.now };
  if (!await service.keeper.save(ctx.actor, { edition, owner: owner.data }, when)) {
    const { module } = await service.keeper.one(ctx.actor, edition.pair.nl.key);
    return page(ctx, key, { ...values, version: String(module.version) }, { values, errors: [], conflict: true });
  }
  return ctx.redirect(`${ctx.href(`${LIST}/${edition.pair.nl.key}`)}?opgeslagen`);
};
