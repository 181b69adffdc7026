import { encode } from 'uqr';
import { RECEPTION_QUESTIONS, statementKey } from '../../../core/evaluation/own-forms.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { PartText } from '../../../core/initiatives/types.ts';
import { dayInWords, dayOf } from '../../../core/time/days.ts';
import type { FeedbackService } from '../service.ts';
import { wordsOf } from '../words/index.ts';

type Form = Awaited<ReturnType<FeedbackService['open']>>['form'];

export const nameIn = (name: PartText, lang: Lang): string => name[lang] ?? name.nl ?? name.en ?? '';

/** A code to scan, as one path over a square of `size` units. */
export function codeOf(address: string) {
  const { data, size } = encode(address, { ecc: 'M', border: 2 });
  return { size, path: data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('') };
}

/** The sentences of a form, each with its name in answers. */
export function statementsOf({ kind, scale }: Pick<Form, 'kind' | 'scale'>, lang: Lang) {
  return kind === 'reception' || !scale ? RECEPTION_QUESTIONS.map(({ key, text }) => ({ key, text: text[lang] }))
    : scale.statements.map((statement, n) => ({ key: statementKey(n), text: nameIn(statement, lang) }));
}

/** What a coordinator sees of a form. Never how many answered: that is nobody's until it is released. */
export function formView(form: Form, origin: string, lang: Lang, now: Date) {
  const words = wordsOf(lang).form;
  const open = form.released_on === null && dayOf(now) <= form.closes_on;
  const links = form.kind === 'reception' ? [{ label: words.link, address: origin }] : [
    { label: words.linkBefore, address: `${origin}?moment=before` }, { label: words.linkAfter, address: `${origin}?moment=after` },
  ];
  return {
    id: form.id, evaluationId: form.evaluation_id, about: form.about, open, kind: wordsOf(lang).make.kinds[form.kind],
    state: open ? words.open(dayInWords(form.closes_on, lang)) : form.released_on ? words.closed : words.waits,
    links: open ? links.map((link) => ({ ...link, code: codeOf(link.address) })) : [],
  };
}
export type FormView = ReturnType<typeof formView>;
