import type { Lang } from '../../../core/frameworks/types.ts';
import { dayOf } from '../../../core/time/days.ts';
import type { Comment } from '../store/comments.ts';
import { wordsOf } from '../words/index.ts';

export type CommentView = {
  readonly id: string;
  readonly from: string;
  readonly lines: readonly string[];
  readonly answer?: { readonly from: string; readonly lines: readonly string[] };
};

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '');

/** What the council said, and what was answered. */
export const commentsView = (comments: readonly Comment[], lang: Lang): readonly CommentView[] =>
  comments.map(({ id, text, madeAt, answer, answeredOn }) => ({
    id,
    from: wordsOf(lang).comments.from(dayOf(madeAt)),
    lines: linesOf(text),
    ...(answer
      ? { answer: { from: wordsOf(lang).comments.answered(answeredOn ?? dayOf(madeAt)), lines: linesOf(answer) } }
      : {}),
  }));
