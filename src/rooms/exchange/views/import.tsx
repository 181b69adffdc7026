import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Fact, Facts } from '../../../ui/facts/facts.tsx';
import { FileField } from '../../../ui/field/index.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { wordsOf } from '../words.ts';

type Props = { lang: Lang; error?: string; gone?: boolean; href: (path: string) => string };

/** Choose a file. */
export const ImportPage = ({ lang, error, gone, href }: Props) => {
  const words = wordsOf(lang);
  const { kinds } = words;
  return (
    <>
      <ErrorSummary lang={lang} errors={error ? [{ field: 'file', message: error }] : []} />
      <Breadcrumb lang={lang} links={[{ href: href('/initiatieven'), label: words.back }]} />
      <h1>{words.importTitle}</h1>
      <p class="lead">{words.importLead}</p>
      {gone && <Notice lang={lang} title={words.gone} live>{words.goneText}</Notice>}
      <form class="panel stack" method="post" action={href('/initiatieven/inlezen')} enctype="multipart/form-data" novalidate>
        <FileField lang={lang} name="file" label={words.file} hint={words.fileHint} error={error} required
          accept=".csv,.xlsx,.json,text/csv,application/json" />
        <p><Button>{words.show}</Button></p>
      </form>
      <h2>{kinds.title}</h2>
      <Facts>
        <Fact name={kinds.own}>{kinds.ownText}</Fact>
        <Fact name={kinds.full}>{kinds.fullText} <a href={href('/initiatieven/export')}>{words.exporting.title}</a></Fact>
        <Fact name={kinds.list}>{kinds.listText}</Fact>
        <Fact name={kinds.hsds}>{kinds.hsdsText}</Fact>
      </Facts>
      <p>{kinds.again}</p>
    </>
  );
};
