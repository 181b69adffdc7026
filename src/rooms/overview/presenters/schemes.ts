import type { Lang, Text } from '../../../core/frameworks/types.ts';
import type { AtLine } from '../read-file.ts';
import type { PreviewAnswer, SchemeList } from '../schemes-service.ts';
import { wordsOf } from '../words.ts';

type Asker = { readonly lang: Lang; readonly whole: boolean; href(path: string): string };

/** What was just done, from the address it came back to. */
export function doneView(query: URLSearchParams, { own }: SchemeList, lang: Lang) {
  const words = wordsOf(lang).schemes;
  const loaded = own.find(({ id }) => id === query.get('ingelezen'));
  const count = query.get('voorgesteld');
  return {
    loaded: loaded && words.loaded(loaded.title[lang]),
    proposed: count !== null && /^\d{1,7}$/.test(count) ? words.proposed(Number(count)) : undefined,
  };
}

/** All schemes in rows. `whole`: may load and propose, because the role is for the whole institution. */
export function schemesView({ builtIn, own, used }: SchemeList, { lang, whole, href }: Asker) {
  const words = wordsOf(lang).schemes;
  const row = (fixed: boolean) => ({ id, title, version, concepts }: SchemeList['builtIn'][number]) => ({
    id, title: title[lang], sort: fixed ? words.fixed : words.own, version, parts: concepts.length,
    used: used(id),
    href: href(id === 'fs' ? '/overzicht' : `/overzicht/${id}`),
    file: fixed ? undefined : href(`/overzicht/kaders/${id}.json`), mayPropose: whole && !fixed,
  });
  return {
    whole, rows: [...own.map(row(false)), ...builtIn.map(row(true))],
    back: href('/overzicht'), here: href('/overzicht/kaders'), settle: href('/initiatieven/voorstellen'),
    look: href('/overzicht/kaders/inlezen'), load: href('/overzicht/kaders/bevestigen'),
    propose: href('/overzicht/kaders/plekken'),
  };
}
export type SchemesView = ReturnType<typeof schemesView>;

/** What is not right in a file, line by line, and what is right already. */
export function checkView(errors: readonly AtLine[], good: readonly Text[], lang: Lang) {
  const words = wordsOf(lang).check;
  return {
    title: words.errors(errors.length), goodTitle: words.good(good.length), good: good.map((label) => label[lang]),
    rows: errors.map(({ line, path, message }) => ({ where: words.at(line, path), what: message[lang] })),
  };
}
export type CheckView = ReturnType<typeof checkView>;

/** What loading a file would change. */
export function previewView({ scheme, mappings, notes, step, now, takeover, text, seen }: PreviewAnswer, lang: Lang) {
  const words = wordsOf(lang).preview;
  const { check } = wordsOf(lang);
  const part = (name: 'added' | 'changed' | 'retired' | 'gone', why?: string) => ({
    title: words[name](takeover[name].length), why,
    labels: takeover[name].map(({ notation, label }) => `${notation ? `${notation} ` : ''}${label[lang]}`),
  });
  return {
    question: words.question(scheme.title[lang]), careful: step === 'same' || step === 'older',
    version: words.version[step](scheme.version, now ?? ''), counts: words.counts(scheme.concepts.length, mappings.length),
    parts: [part('added'), part('changed'), part('retired', words.retiredWhy), part('gone', words.goneWhy)]
      .filter(({ labels }) => labels.length > 0),
    notesTitle: words.notes(notes.length),
    notes: notes.map(({ line, path, message }) => `${check.at(line, path)}: ${message[lang]}`),
    hidden: { text, seen },
  };
}
export type PreviewView = ReturnType<typeof previewView>;
