import type { Lang } from '../words/index.ts';
import { AcutePanel } from './acute-panel.tsx';
import type { AcuteView } from './view.ts';

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
