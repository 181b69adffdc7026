import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Fact, Facts } from '../../../ui/facts/facts.tsx';
import { wordsOf } from '../words.ts';

type Props = { lang: Lang; href: (path: string) => string };

/** Three ways to take everything along. */
export const ExportPage = ({ lang, href }: Props) => {
  const words = wordsOf(lang);
  const { exporting } = words;
  const link = (format: 'xlsx' | 'csv' | 'hsds') => (
    <a href={href(`/initiatieven/export/${format}`)} download>{exporting.download(exporting[format])}</a>
  );
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/initiatieven'), label: words.back }]} />
      <h1>{exporting.title}</h1>
      <p class="lead">{exporting.lead}</p>
      <Facts>
        <Fact name={exporting.xlsx}>{link('xlsx')}. {exporting.xlsxText}</Fact>
        <Fact name={exporting.csv}>{link('csv')}. {exporting.csvText}</Fact>
        <Fact name={exporting.hsds}>
          {link('hsds')}. {exporting.hsdsText} <a href={href('/api/hsds')}>{exporting.open}</a>.
        </Fact>
      </Facts>
    </>
  );
};
