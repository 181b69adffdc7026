import type { Lang } from '../../../core/frameworks/types.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { ContentView } from '../presenters/content.ts';
import type { ConfirmView } from '../presenters/student.ts';
import { wordsOf } from '../words/index.ts';
import { GiftContent } from './content.tsx';

type Props = {
  lang: Lang; view: ConfirmView; content: ContentView; hidden: Readonly<Record<string, string>>; changed: boolean;
  href: (path: string) => string;
};

const Know = ({ lang, view, href }: Pick<Props, 'lang' | 'view' | 'href'>) => {
  const words = wordsOf(lang).confirm;
  return (
    <section class="stack stack--tight" aria-labelledby="know">
      <h2 id="know">{words.know}</h2>
      {view.assesses
        ? <Notice lang={lang} kind="warning" title={view.warning} />
        : <p>{view.warning}</p>}
      <p>{view.onCall} <a href={href('/nu')}>{words.now}</a></p>
      <ul>{view.facts.map((fact) => <li>{fact}</li>)}</ul>
    </section>
  );
};

/** Before it is given: what there is to know, and exactly what the other person will read. */
export const ConfirmPage = ({ lang, view, content, hidden, changed, href }: Props) => {
  const words = wordsOf(lang).confirm;
  return (
    <form method="post" action={href('/gedeeld/geef')} class="stack stack--loose measure">
      {changed && <Notice lang={lang} kind="info" live title={words.changed}><p>{words.changedText}</p></Notice>}
      <div class="stack stack--tight">
        <h1>{words.heading}</h1>
        <p class="lead">{words.lead(view.name)}</p>
        {view.about && <p class="soft">{view.name}: {view.about}</p>}
      </div>
      <Know lang={lang} view={view} href={href} />
      <section class="panel stack" aria-labelledby="seen">
        <h2 id="seen">{words.seen(view.name)}</h2>
        <GiftContent lang={lang} view={content} />
      </section>
      {Object.entries(hidden).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
      <Buttons>
        <Button>{words.yes(view.name)}</Button>
        <Button look="secondary" formaction={href('/gedeeld/nieuw')} name="do" value="change">{words.change}</Button>
        <ButtonLink look="subtle" href={href('/gedeeld')}>{words.no}</ButtonLink>
      </Buttons>
    </form>
  );
};
