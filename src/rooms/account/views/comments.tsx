import type { FC } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { Button } from '../../../ui/button/button.tsx';
import { errorAt, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { TextArea } from '../../../ui/field/index.ts';
import { Quoted } from '../../../ui/quoted/quoted.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { CommentView } from '../presenters/comments.ts';
import { wordsOf } from '../words/index.ts';
import type { Href } from './frame.tsx';

export type CommentsProps = {
  lang: Lang;
  href: Href;
  comments: readonly CommentView[];
  /** where the council sends a comment; absent for who cannot */
  add?: string;
  /** where the coordinator answers; absent for who cannot */
  answer?: string;
  errors?: readonly FieldError[];
  typed?: string;
};

const AnswerForm: FC<{
  lang: Lang;
  action: string;
  comment: CommentView;
  errors: readonly FieldError[];
  typed: string | undefined;
}> = ({ lang, action, comment: { id }, errors, typed }) => {
  const words = wordsOf(lang).comments;
  const field = `answer-${id}`;
  const error = errorAt(errors, field);
  return (
    <form method="post" action={action}>
      <input type="hidden" name="id" value={id} />
      <TextArea
        lang={lang}
        name="answer"
        id={field}
        label={words.answer}
        hint={words.answerHint}
        rows={3}
        required
        {...(error ? { error, value: typed ?? '' } : {})}
      />
      <Button look="secondary">{words.reply}</Button>
    </form>
  );
};

/** What the council says of a version, and what was answered. */
export const Comments: FC<CommentsProps> = ({ lang, href, comments, add, answer, errors = [], typed }) => {
  const words = wordsOf(lang).comments;
  const error = errorAt(errors, 'comment');
  return (
    <section class="stack no-print" id="reacties" aria-labelledby="h-reacties">
      <h2 id="h-reacties">{words.title}</h2>
      {comments.length === 0 && <p>{words.none}</p>}
      {comments.map((comment) => (
        <article class="panel stack">
          <p class="soft">
            {comment.from} {!comment.answer && <Tag look="attention">{words.open}</Tag>}
          </p>
          <Quoted lines={comment.lines} />
          {comment.answer && (
            <>
              <p class="soft">{comment.answer.from}</p>
              <Quoted lines={comment.answer.lines} />
            </>
          )}
          {answer && !comment.answer && (
            <AnswerForm lang={lang} action={href(answer)} comment={comment} errors={errors} typed={typed} />
          )}
        </article>
      ))}
      {add && (
        <form method="post" action={href(add)}>
          <TextArea
            lang={lang}
            name="comment"
            label={words.field}
            hint={words.hint}
            required
            maxlength={2000}
            {...(error ? { error, value: typed ?? '' } : {})}
          />
          <Button>{words.send}</Button>
        </form>
      )}
    </section>
  );
};
