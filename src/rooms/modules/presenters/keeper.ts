import type { Lang } from '../../../core/frameworks/types.ts';
import { needsApproval } from '../../../core/modules/approval.ts';
import type { Problem } from '../../../core/modules/types.ts';
import { dayInWords, dayOf } from '../../../core/time/days.ts';
import type { OwnContent } from '../../../platform/content/content.ts';
import { bodyOf, isOpen, type KeptModule } from '../../../platform/modules/in-use.ts';
import { wordsOf } from '../words.ts';
import { blockViews } from './step.ts';
import { sourcesOf } from './text.ts';

const approvalOf = (module: KeptModule): 'none' | 'given' | 'waiting' => (!needsApproval(module.pair) ? 'none'
  : module.approved?.edition === module.edition ? 'given' : 'waiting');

const stateOf = ({ shown, own, ours }: KeptModule): 'ours' | 'own' | 'added' | 'off' =>
  (!shown ? 'off' : !ours ? 'added' : own ? 'own' : 'ours');

/** Exercises for a list. Those in use whose review day has passed come apart, the longest ago first. */
export function keptRows(modules: readonly KeptModule[], today: string, lang: Lang) {
  const words = wordsOf(lang).keeper;
  const rows = modules.map((module) => {
    const { again, title } = module.pair[lang];
    const [state, approval] = [stateOf(module), approvalOf(module)];
    return {
      path: `/beleid/oefeningen/${module.key}`, name: title, again, review: dayInWords(again, lang), open: isOpen(module),
      state: words.states[state], off: state === 'off', approval: words.approvals[approval], waiting: approval === 'waiting',
    };
  });
  const past = rows.filter(({ again, off }) => again <= today && !off);
  return {
    past: [...past].sort((a, b) => a.again.localeCompare(b.again)), rest: rows.filter((row) => !past.includes(row)),
  };
}
export type KeptRows = ReturnType<typeof keptRows>;

/** One exercise for who keeps it: its state, its words as a student reads them, its versions. */
export function keptView(module: KeptModule, history: readonly OwnContent[], lang: Lang) {
  const words = wordsOf(lang).keeper;
  const { key, pair, approved, own, ours, shown, version } = module;
  const one = pair[lang];
  const approval = approvalOf(module);
  const given = approved && { by: approved.by, as: approved.as, on: dayInWords(approved.on, lang) };
  return {
    key, path: `/beleid/oefeningen/${key}`, student: `/oefenen/${key}`, title: one.title, summary: one.summary,
    state: words.states[stateOf(module)], shown, open: isOpen(module), canGoBack: ours && (own || !shown), version,
    edition: module.edition, review: dayInWords(one.again, lang),
    approval, approvalWord: words.approvals[approval],
    ...(given ? { approved: (approval === 'given' ? words.approve.now : words.approve.old)(given.by, given.as, given.on) } : {}),
    intro: blockViews(one.intro, { pair, lang, values: {} }), sources: sourcesOf(one),
    steps: one.steps.map(({ title, blocks }) => ({ title, blocks: blockViews(blocks, { pair, lang, values: {} }) })),
    history: history.map((each) => ({
      version: each.version, date: dayInWords(dayOf(each.madeAt), lang), owner: each.owner,
      state: !each.shown ? words.states.off : bodyOf(each).nl === undefined ? words.states.ours
        : ours ? words.states.own : words.states.added,
    })),
  };
}
export type KeptView = ReturnType<typeof keptView>;

/** So many problems of one text at a time. */
const MOST = 12;

/** What is wrong with a text, each with its line and how that line begins. @param field the id of the control */
export function problemMessages(
  problems: readonly Problem[], text: string, { field, of }: { field: string; of: Lang }, lang: Lang,
) {
  const words = wordsOf(lang).keeper.form;
  const lines = text.split(/\r\n|\r|\n/);
  const shown = problems.slice(0, MOST).map(({ line, message }) => {
    const begin = (lines[line - 1] ?? '').trim();
    const quoted = begin ? ` (“${begin.length > 40 ? `${begin.slice(0, 40)}…` : begin}”)` : '';
    return { field, message: `${words.line[of]} ${line}${quoted}: ${message[lang]}` };
  });
  return problems.length > MOST ? [...shown, { field, message: words.more(problems.length - MOST) }] : shown;
}
