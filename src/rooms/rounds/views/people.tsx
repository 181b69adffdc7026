import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { FileField } from '../../../ui/field/index.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { inLanguage } from '../../../ui/part-text/part-text.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { RoundView } from '../presenters/one.ts';
import type { ProblemsView } from '../presenters/people.ts';
import { wordsOf } from '../words/index.ts';

type Base = { lang: Lang; view: RoundView; href: (path: string) => string };

const Way = ({ lang, view, href }: Base) => (
  <Breadcrumb lang={lang} links={[
    { href: href('/beleid/rondes'), label: wordsOf(lang).title },
    { href: href(`/beleid/rondes/${view.id}`), label: inLanguage(lang, view.title).text },
  ]} />
);

const Refused = ({ lang, problems }: { lang: Lang; problems?: ProblemsView }) => {
  const words = wordsOf(lang).people;
  if (!problems || problems.many === 0) return <></>;
  return (
    <section class="stack" aria-labelledby="refused">
      <h2 id="refused">{words.refused(problems.many)}</h2>
      <p>{words.refusedText}</p>
      <Table lang={lang} caption={words.refused(problems.many)} quietCaption
        columns={[{ label: words.line }, { label: words.problem }]}
        rows={problems.lines.map(({ line, text }) => [`${words.line} ${line}`, text])} />
      {problems.more > 0 && <p>{words.moreLines(problems.more)}</p>}
    </section>
  );
};

/** Choose a file with whom to invite. */
export const PeoplePage = (props: Base & { error?: string; problems?: ProblemsView }) => {
  const { lang, view, href, error, problems } = props;
  const words = wordsOf(lang).people;
  const at = href(`/beleid/rondes/${view.id}/mensen`);
  return (
    <>
      <ErrorSummary lang={lang} errors={error ? [{ field: 'file', message: error }] : []} />
      <Way {...props} />
      <h1>{words.title}</h1>
      <p class="lead measure">{words.lead}</p>
      <div class="stack stack--loose">
        <form class="panel stack measure" method="post" action={at} enctype="multipart/form-data" novalidate>
          {view.units && <p>{words.needUnit}</p>}
          {view.years && <p>{words.needYear}</p>}
          {view.invited !== null && <p>{words.replaces(view.invited)}</p>}
          <FileField lang={lang} name="file" label={words.file} hint={words.fileHint} error={error} required accept=".csv,.xlsx,text/csv" />
          <p><Button>{words.save}</Button></p>
        </form>
        {view.invited !== null && (
          <form method="post" action={`${at}/weg`}><Button look="subtle">{words.clear}</Button></form>
        )}
        <Refused lang={lang} problems={problems} />
      </div>
    </>
  );
};

/** What came of a file: how many, and which lines did not. */
export const LoadedPage = (props: Base & { many: number; problems: ProblemsView }) => {
  const { lang, view, href, many, problems } = props;
  const words = wordsOf(lang).people;
  return (
    <>
      <Way {...props} />
      <h1>{words.title}</h1>
      <div class="stack stack--loose">
        <Notice lang={lang} kind="ok" title={words.done(many)} live />
        <Refused lang={lang} problems={problems} />
        <Buttons><ButtonLink look="primary" href={href(`/beleid/rondes/${view.id}`)}>{words.back}</ButtonLink></Buttons>
      </div>
    </>
  );
};
