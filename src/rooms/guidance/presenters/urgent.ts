import type { Lang } from '../../../core/frameworks/types.ts';
import type { Route } from '../../../core/guidance/types.ts';
import type { Urgency } from '../../../core/guidance/urgency/urgency.ts';
import { type CallKey, whoNow } from '../../../core/guidance/urgency/who-now.ts';
import type { Institution } from '../../../core/institution/types.ts';
import type { AcuteLine } from '../../../ui/acute-panel/line.ts';
import { allLines, lineFor } from '../../../ui/acute-panel/view.ts';
import { wordsOf } from '../words.ts';

/** The urgent branch: open on top or one tap away, who to call at this hour, and what to watch for with this route. */
export type UrgentView = {
  readonly open: boolean;
  /** words without hope, or about not wanting to live: ask about it plainly */
  readonly ask: boolean;
  readonly lines: readonly AcuteLine[];
  readonly own?: AcuteLine;
  readonly noGp: string;
  readonly watch: readonly string[];
};

/** Kinds of acute words where asking about suicide is not the first thing. */
const OTHER_DANGER: ReadonlySet<string> = new Set([
  'life-danger', 'violence-now', 'threat', 'assault', 'home-violence', 'stalking', 'violence', 'psychosis',
]);

function lineAt(key: CallKey, lang: Lang): readonly AcuteLine[] {
  if (key === 'gp') return [wordsOf(lang).urgent.gp];
  const line = lineFor(key, lang);
  return line ? [line] : [];
}

/** @param route the one that is shown, if any */
export function urgentView(
  urgency: Urgency | undefined, route: Route | undefined, institution: Institution, lang: Lang, now: Date,
): UrgentView {
  const acute = urgency?.rule === 'GUIDE-1' ? urgency.acute : undefined;
  const { own, noGp } = allLines(institution, lang);
  return {
    open: urgency !== undefined,
    ask: urgency !== undefined && !(acute && OTHER_DANGER.has(acute.kind)),
    lines: whoNow(now, acute).flatMap((key) => lineAt(key, lang)),
    ...(own ? { own } : {}),
    noGp,
    watch: route?.urgent.map((text) => text[lang]) ?? [],
  };
}
