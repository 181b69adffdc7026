import { ENGLISH_FORMS, DUTCH_FORMS } from './lexicon/forms.ts';

const VOWEL = /[aeiouy]/;
const SEPARABLE =
  /^(aan|achter|af|bij|door|in|kwijt|mee|na|neer|om|onder|op|over|rond|samen|terug|thuis|toe|uit|vast|vol|voor|weg)ge(?=[a-z]{3,})/;

/** "slaap" and "slap(en)" become one: an open and a closed syllable are written alike. */
function close(word: string): string {
  return word
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([bcdfghklmnprst])\1$/, '$1')
    .replace(/([aeou])\1([^aeiouy])$/, '$1$2');
}

function cutNl(word: string): string {
  let w = word;
  if (w.length > 6) w = w.replace(/(heden|heid)$/, '');
  if (w.length > 6) w = w.replace(/(?<=[a-z]{4})(ingen|ings|ing)$/, '');
  if (w.length > 5) w = w.replace(/(?<=[a-z]{3})(etjes|etje|tjes|tje|pjes|pje|jes|je)$/, '');
  if (w.length > 4 && !/[sui]s$/.test(w)) w = w.replace(/s$/, '');
  if (w.length > 4) w = w.replace(/(?<=[a-z]{3})en$/, '');
  if (w.length > 4) w = w.replace(/(?<=[a-z]{3})e$/, '');
  if (w.length > 3) w = w.replace(/(?<=[a-z]{2}[^aeiouy])[td]+$/, '');
  return w;
}

/**
 * Dutch stem, made for matching and not for reading: "slapen", "slaapt" and "slaap" give one string.
 * Irregular forms come from a list ("sliep" → "slapen"; a lemma with "!" is not cut any further);
 * participles lose "ge" ("gezakt", "opgezegd").
 */
export function stemNl(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return DUTCH_FORMS.get(word) ?? word;
  let w = DUTCH_FORMS.get(word) ?? word;
  if (w.endsWith('!')) return w;
  if (SEPARABLE.test(w) && /(d|t|en)$/.test(w)) w = w.replace(SEPARABLE, '$1');
  else if (/^ge[a-z]{2,}[bcdfghjklmnpqrstvwxz](t|d)$/.test(w) && !KEEP_GE.test(w)) w = w.slice(2);
  const cut = close(cutNl(w));
  return cut.length >= 3 && VOWEL.test(cut) ? cut : w;
}
const KEEP_GE =
  /^(geld|gezond|gebied|gebed|geweld|geduld|geloof|gevoel|gesprek|gedrag|geluid|gezond|gebrek|gevecht|gerecht|gewicht|gezicht|gedicht|gemeen|gelijk)/;

/** Light English stem: plural, -ing, -ed, -ly, -ness. Irregular forms come from a list ("slept" → "sleep"). */
export function stemEn(word: string): string {
  const lemma = ENGLISH_FORMS.get(word) ?? word;
  return lemma.endsWith('!') ? lemma : stemEnRegular(lemma);
}

function stemEnRegular(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  let w = word;
  if (w.length > 6) w = w.replace(/ness$/, '').replace(/(?<=[a-z]{4})ly$/, '');
  if (w.length > 4) w = w.replace(/ies$/, 'y').replace(/(?<=(x|sh|ch|ss))es$/, '');
  if (!/(ss|us|is)$/.test(w)) w = w.replace(/s$/, '');
  if (w.length > 5) w = w.replace(/(?<=[aeiouy][a-z]*)(ing|ed)$/, '');
  else if (w.length > 4) w = w.replace(/(?<=[aeiouy][a-z]+)ed$/, '');
  w = w
    .replace(/([bdfgklmnprt])\1$/, '$1')
    .replace(/(?<=[a-z]{3})e$/, '')
    .replace(/(?<=[a-z]{2})y$/, 'i');
  return w.length >= 3 ? w : word;
}
