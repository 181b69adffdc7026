import type { Child } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { Button } from '../../../ui/button/button.tsx';
import { SelectField } from '../../../ui/field/choice-field.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import type { FrameView } from '../presenters/frame.ts';
import { wordsOf } from '../words.ts';

type Props = { lang: Lang; frame: FrameView; title: string; children?: Child };

/** Around every view of the overview: for whom, the other views, print. */
export const Frame = ({ lang, frame, title, children }: Props) => {
  const words = wordsOf(lang);
  return (
    <div class="overview-sheet">
      <header class="overview-head">
        <div class="overview-head__title"><h1>{title}</h1><p class="lead">{words.lead(frame.scope)}</p></div>
        <div class="overview-head__tools no-print">
          <form method="get" action={frame.action} class="overview-head__unit">
            <SelectField lang={lang} name="unit" label={words.unit} required options={frame.units} value={frame.unit} empty={words.whole} />
            <Button look="secondary">{words.show}</Button>
          </form>
        </div>
      </header>
      <Tabs label={words.tabs.label} tabs={frame.tabs} />
      {children}
      <p class="row no-print overview-foot">
        <PrintButton lang={lang} />
        {frame.keep && <a href={frame.keep}>{words.keep}</a>}
      </p>
    </div>
  );
};
