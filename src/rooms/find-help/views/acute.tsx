import type { Lang } from '../../../core/frameworks/types.ts';
import { AcutePanel } from '../../../ui/acute-panel/acute-panel.tsx';
import type { AcuteView } from '../presenters/acute.ts';

/** Acute help: above an answer, or alone on its own page. */
export const AcuteHelp = ({ lang, view, alone }: { lang: Lang; view: AcuteView; alone?: boolean }) => (
  <AcutePanel
    lang={lang}
    lines={view.lines}
    own={view.own}
    title={view.title}
    intro={view.intro}
    noGp={view.noGp}
    alone={alone}
  />
);
