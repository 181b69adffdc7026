import type { Lang } from '../../../core/frameworks/types.ts';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { errorAt, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { TextArea } from '../../../ui/field/index.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Quoted } from '../../../ui/quoted/quoted.tsx';
import type { VisionView } from '../presenters/vision.ts';
import { wordsOf } from '../words/index.ts';

type Props = {
  lang: Lang; view: VisionView; typed?: string; sent: boolean; problems: readonly FieldError[];
  href: (path: string) => string;
};
type OneProps = Pick<Props, 'lang' | 'href'> & { one: VisionView['comments'][number]; answers: boolean };

const Comment = ({ lang, one, answers, href }: OneProps) => {
  const words = wordsOf(lang).comments;
  return (
    <li>
      <article class="panel stack stack--tight">
        <p><strong>{one.who}</strong> <span class="soft">{one.when}</span></p>
        <Quoted lines={one.lines} />
        {one.answer ? (
          <div>
            <p><strong>{words.done}</strong> <span class="soft">{one.answered}</span></p>
            {one.answer.map((line) => <p>{line}</p>)}
          </div>
        ) : <p class="soft">{words.noAnswer}</p>}
        {answers && (
          <p class="no-print">
            <a href={href(`/beleid/visie/reactie/${one.id}`)}>
              {one.answer ? words.change : words.answer}<span class="visually-hidden">: {one.who}, {one.when}</span>
            </a>
          </p>
        )}
      </article>
    </li>
  );
};

/** What students and the council say, with what was done with it; and a place to say something. */
export const Comments = ({ lang, view, typed = '', sent, problems, href }: Props) => {
  const words = wordsOf(lang).comments;
  return (
    <section class="stack" id="reacties" aria-labelledby="comments">
      <h2 id="comments">{words.title}</h2>
      {sent && <Notice lang={lang} kind="ok" live title={words.sent} />}
      {view.comments.length === 0 ? <p>{words.none}</p> : (
        <ol class="plain-list stack">
          {view.comments.map((one) => <Comment lang={lang} one={one} answers={view.answers} href={href} />)}
        </ol>
      )}
      {view.says && (
        <form method="post" action={href(`/beleid/visie/${view.id}/reactie`)} class="stack stack--tight measure no-print" novalidate>
          <TextArea
            lang={lang}
            name="comment"
            label={words.add}
            hint={words.hint}
            required
            rows={4}
            maxlength={2000}
            value={typed}
            error={errorAt(problems, 'comment')}
          />
          <Buttons><Button look="secondary">{words.send}</Button></Buttons>
        </form>
      )}
    </section>
  );
};
