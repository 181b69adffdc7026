import type { Lang } from '../../../core/frameworks/types.ts';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Checkbox } from '../../../ui/field/index.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { wordsOf } from '../words.ts';

type Props = {
  lang: Lang; href: (path: string) => string; action: string; errors: readonly FieldError[];
  /** the day of the yes */
  on?: string;
  /** just taken back; who opens the link for the first time is asked, and told nothing of a refusal */
  withdrawn: boolean;
};

/** For a parent: what it is, one box, one button; and the way back. */
export const ParentPage = ({ lang, href, action, errors, on, withdrawn }: Props) => {
  const words = wordsOf(lang).parent;
  return (
    <div class="stack measure">
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{words.title}</h1>
      {on && <Notice lang={lang} kind="ok" title={words.given(on)}><p>{words.givenText}</p></Notice>}
      {!on && withdrawn && <Notice lang={lang} title={words.withdrawn}><p>{words.withdrawnText}</p></Notice>}
      <p>{words.intro}</p>
      <ul class="stack stack--tight">{words.points.map((point) => <li>{point}</li>)}</ul>
      <form method="post" action={action} class="stack" novalidate>
        {on ? <input type="hidden" name="what" value="withdraw" /> : <Checkbox name="yes" label={words.yes} />}
        <Buttons>
          <Button look={on ? 'secondary' : 'primary'}>{on ? words.withdraw : words.give}</Button>
        </Buttons>
      </form>
      <p class="soft small">{words.help} <a href={href('/hulp')}>{wordsOf(lang).home.findHelp}</a></p>
    </div>
  );
};
