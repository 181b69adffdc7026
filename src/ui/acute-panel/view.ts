import { adviceFor } from '../../core/finding/acute/advice.ts';
import type { Acute } from '../../core/finding/acute/types.ts';
import type { Lang } from '../../core/frameworks/types.ts';
import { findHelpline, helplines, type Helpline } from '../../core/helplines/index.ts';
import type { Institution } from '../../core/institution/types.ts';
import type { AcuteLine } from './line.ts';
import { t } from '../words/index.ts';

/** Everything the acute panel shows, in one language. */
export type AcuteView = {
  readonly title?: string;
  readonly intro?: string;
  readonly lines: readonly AcuteLine[];
  readonly own?: AcuteLine;
  readonly noGp: string;
};

function lineOf(line: Helpline, lang: Lang): AcuteLine {
  const notes = [line.free ? t(lang).acutePanel.free : undefined, line.languageNote?.[lang]].filter(
    (note) => note !== undefined,
  );
  return {
    name: line.name[lang],
    what: line.for[lang],
    hours: line.hours[lang],
    notes,
    ...(line.phone ? { phone: line.phone, tel: line.tel } : {}),
    ...(line.chatUrl ? { chatUrl: line.chatUrl } : {}),
  };
}

/** One helpline by its key, in one language; undefined when there is none. */
export function lineFor(key: string, lang: Lang): AcuteLine | undefined {
  const line = findHelpline(key);
  return line && lineOf(line, lang);
}

type WithContact = Pick<Institution, 'acuteContact'>;

function ownLine({ acuteContact }: WithContact, lang: Lang): AcuteLine | undefined {
  if (!acuteContact) return undefined;
  const { name, phone, place, hours, note } = acuteContact;
  return {
    name: name[lang],
    what: [phone[lang], place?.[lang]].filter(Boolean).join(', '),
    hours: [hours[lang], note?.[lang]].filter(Boolean).join('. '),
  };
}

/** Acute help that fits the words: the lines in the order of the rules, the institution's own contact after them. */
export function acuteView(acute: Acute, institution: Institution, lang: Lang): AcuteView {
  const advice = adviceFor(acute);
  const own = ownLine(institution, lang);
  return {
    title: advice.title[lang],
    intro: advice.text[lang],
    noGp: advice.noGp[lang],
    lines: acute.lines.map((key) => lineFor(key, lang)).filter((line) => line !== undefined),
    ...(own ? { own } : {}),
  };
}

/** All lines, for the page of acute help; outside any institution there is no own contact. */
export function allLines(institution: WithContact, lang: Lang): AcuteView {
  const own = ownLine(institution, lang);
  return {
    lines: helplines.map((line) => lineOf(line, lang)),
    noGp: adviceFor({ kind: 'suicide', about: 'unclear' }).noGp[lang],
    ...(own ? { own } : {}),
  };
}
