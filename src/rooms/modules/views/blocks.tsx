import type { Lang } from '../../../core/frameworks/types.ts';
import type { FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Quoted } from '../../../ui/quoted/quoted.tsx';
import type { BlockView } from '../presenters/step.ts';
import type { Shown, Source } from '../presenters/text.ts';
import { wordsOf } from '../words.ts';
import { Asked, Question } from './question.tsx';

const Piece = ({ lang, piece }: { lang: Lang; piece: Shown }) => {
  switch (piece.is) {
    case 'text': return <>{piece.text}</>;
    case 'bold': return <strong><Line lang={lang} line={piece.of} /></strong>;
    case 'link': return <a href={piece.href} rel="noreferrer">{piece.text}</a>;
    case 'source': return (
      <sup>
        <a href={`#source-${piece.number}`}>
          <span class="visually-hidden">{wordsOf(lang).source} </span>{piece.number}
        </a>
      </sup>
    );
  }
};

const Line = ({ lang, line }: { lang: Lang; line: readonly Shown[] }) => (
  <>{line.map((piece) => <Piece lang={lang} piece={piece} />)}</>
);

type Props = {
  lang: Lang; blocks: readonly BlockView[];
  /** whether questions can be filled in, or are there to think about */
  open: boolean;
  errors?: readonly FieldError[];
};

type RecallProps = { lang: Lang; question: string; lines?: readonly string[]; open: boolean };
const Recall = ({ lang, question, lines, open }: RecallProps) => {
  const words = wordsOf(lang);
  if (!open) return <p class="soft">{words.earlierPaper}: {question}</p>;
  return (
    <figure class="stack stack--tight">
      <figcaption class="soft small">{words.earlier}: {question}</figcaption>
      {lines ? <Quoted lines={lines} /> : <p class="soft">{words.earlierNone}</p>}
    </figure>
  );
};

/** The text of an exercise: paragraphs, lists, questions, and what was written earlier. */
export const Blocks = ({ lang, blocks, open, errors = [] }: Props) => (
  <>
    {blocks.map((block) => {
      switch (block.is) {
        case 'paragraph': return <p><Line lang={lang} line={block.line} /></p>;
        case 'list': return <ul>{block.items.map((line) => <li><Line lang={lang} line={line} /></li>)}</ul>;
        case 'field': return open ? <Question lang={lang} field={block.field} errors={errors} />
          : <Asked lang={lang} field={block.field} />;
        case 'recall': return <Recall lang={lang} question={block.question} lines={block.lines} open={open} />;
      }
    })}
  </>
);

/** Sources by their number, where the marks in the text lead. */
export const Sources = ({ lang, sources }: { lang: Lang; sources: readonly Source[] }) => (
  sources.length === 0 ? <></> : (
    <section class="stack stack--tight small" aria-labelledby="sources">
      <h2 id="sources" class="small">{wordsOf(lang).sources}</h2>
      <ol>
        {sources.map(({ number, name, url }) => (
          <li id={`source-${number}`} value={number}>{url ? <a href={url} rel="noreferrer">{name}</a> : name}</li>
        ))}
      </ol>
    </section>
  )
);
