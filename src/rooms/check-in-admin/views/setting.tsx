import type { Lang } from '../../../core/frameworks/types.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { errorAt, ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { DecisionRow } from '../presenters/decisions.ts';
import { wordsOf } from '../words/index.ts';
import { Decisions } from './decisions.tsx';
import { Frame, type Href } from './frame.tsx';

type Budget = { readonly rounds: string; readonly minutes: string };
type Props = {
  lang: Lang; href: Href; isOn: boolean; ready: boolean; rows: readonly DecisionRow[]; budget: Budget;
  errors: readonly FieldError[]; saved: boolean;
};

const State = ({ lang, href, isOn, ready }: Pick<Props, 'lang' | 'href' | 'isOn' | 'ready'>) => {
  const words = wordsOf(lang);
  return (
    <section class="panel stack" aria-labelledby="stand">
      <h2 id="stand">{isOn ? words.state.on : words.state.off}</h2>
      <p>{isOn ? words.onText : ready ? words.readyText : words.offText}</p>
      {isOn ? (
        <p><ButtonLink href={href('/beheer/check-in/uit')}>{words.switchOff}</ButtonLink></p>
      ) : (
        <form method="post" action={href('/beheer/check-in/aan')}>
          <Button look={ready ? 'primary' : 'secondary'}>{words.switchOn}</Button>
        </form>
      )}
    </section>
  );
};

const BudgetForm = ({ lang, href, budget, errors }: Pick<Props, 'lang' | 'href' | 'budget' | 'errors'>) => {
  const words = wordsOf(lang).budget;
  return (
    <section class="stack measure" aria-labelledby="ruimte">
      <h2 id="ruimte">{words.title}</h2>
      <p>{words.text}</p>
      <form class="stack" method="post" action={href('/beheer/check-in/ruimte')} novalidate>
        <TextField lang={lang} name="rounds" label={words.rounds} hint={words.roundsHint} required width="short"
          inputmode="numeric" value={budget.rounds} error={errorAt(errors, 'rounds')} />
        <TextField lang={lang} name="minutes" label={words.minutes} hint={words.minutesHint} required width="short"
          inputmode="numeric" value={budget.minutes} error={errorAt(errors, 'minutes')} />
        <Buttons><Button look="secondary">{words.save}</Button></Buttons>
      </form>
    </section>
  );
};

/** Whether the check-in is on, what was decided, how often students are asked. */
export const SettingPage = ({ lang, href, rows, errors, saved, ...props }: Props) => {
  const words = wordsOf(lang);
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <Frame lang={lang} here="setting" href={href}>
        {saved && <Notice lang={lang} kind="ok" title={words.saved} live />}
        <div class="stack stack--loose">
          <p class="lead measure">{words.lead}</p>
          <State lang={lang} href={href} isOn={props.isOn} ready={props.ready} />
          <section class="stack measure" aria-labelledby="besluiten">
            <h2 id="besluiten">{words.decisions}</h2>
            <Decisions lang={lang} rows={rows} />
          </section>
          <BudgetForm lang={lang} href={href} budget={props.budget} errors={errors} />
        </div>
      </Frame>
    </>
  );
};
