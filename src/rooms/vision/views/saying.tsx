import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { errorAt, ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { TextArea } from '../../../ui/field/index.ts';
import { Quoted } from '../../../ui/quoted/quoted.tsx';
import { wordsOf } from '../words/index.ts';

type Form = { lang: Lang; id: string; value: string; problems: readonly FieldError[]; href: (path: string) => string };

/** What only students or only the board can write. */
export const OwnPartPage = ({ lang, id, part, unit, value, problems, href }: Form & { part: 'students' | 'board'; unit: string }) => {
  const all = wordsOf(lang);
  const words = all.ownPart;
  const address = href(`/beleid/visie/${id}`);
  return (
    <>
      <ErrorSummary lang={lang} errors={problems} />
      <Breadcrumb lang={lang} links={[{ href: address, label: all.vision.of(unit) }]} />
      <h1>{words[part]}</h1>
      <form method="post" action={`${address}/deel`} class="stack measure" novalidate>
        <TextArea
          lang={lang}
          name="part"
          label={words.label}
          hint={words[`${part}Hint`]}
          rows={8}
          maxlength={4000}
          value={value}
          error={errorAt(problems, 'part')}
        />
        <Buttons><Button>{words.save}</Button></Buttons>
      </form>
    </>
  );
};

type Answer = Form & { visionId: string; who: string; lines: readonly string[] };

/** What was done with a comment. */
export const AnswerPage = ({ lang, id, visionId, who, lines, value, problems, href }: Answer) => {
  const all = wordsOf(lang);
  const words = all.comments;
  return (
    <>
      <ErrorSummary lang={lang} errors={problems} />
      <Breadcrumb lang={lang} links={[{ href: href(`/beleid/visie/${visionId}#reacties`), label: all.vision.title }]} />
      <h1>{words.answerTitle}</h1>
      <p><strong>{who}</strong></p>
      <Quoted lines={lines} />
      <form method="post" action={href(`/beleid/visie/reactie/${id}`)} class="stack measure" novalidate>
        <TextArea
          lang={lang}
          name="answer"
          label={words.answerLabel}
          hint={words.answerHint}
          required
          rows={5}
          maxlength={2000}
          value={value}
          error={errorAt(problems, 'answer')}
        />
        <Buttons><Button>{words.save}</Button></Buttons>
      </form>
    </>
  );
};
