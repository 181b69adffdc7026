import type { Lang } from '../../../core/frameworks/types.ts';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Quoted } from '../../../ui/quoted/quoted.tsx';
import type { VisionView } from '../presenters/vision.ts';
import { wordsOf } from '../words/index.ts';

type Props = { lang: Lang; view: VisionView; href: (path: string) => string };

/** What only students and only the board can say: visibly empty until they did. */
export const Parts = ({ lang, view, href }: Props) => (
  <section aria-labelledby="parts">
    <h2 id="parts">{wordsOf(lang).vision.parts}</h2>
    <div class="grid">
      {view.parts.map(({ title, lines, empty, write }) => (
        <div>
          {lines ? <><h3>{title}</h3><Quoted lines={lines} /></> : <EmptyState heading="h3" title={title}><p>{empty}</p></EmptyState>}
          {write && <p><ButtonLink href={href(`/beleid/visie/${view.id}/deel`)}>{write}</ButtonLink></p>}
        </div>
      ))}
    </div>
  </section>
);
