import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Compare } from '../../../ui/compare/compare.tsx';
import type { CompareView } from '../presenters/compare.ts';
import { wordsOf } from '../words/index.ts';

type Props = { lang: Lang; view?: CompareView; href: (path: string) => string };

/** Two versions beside each other, with what changed marked. */
export const ComparePage = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang).compare;
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/beleid/visie'), label: wordsOf(lang).vision.title }]} />
      <h1>{words.title}</h1>
      {view ? <p class="lead">{words.legend}</p> : <p>{words.pick}</p>}
      {view?.alike && <p><strong>{words.alike}</strong></p>}
      {view?.sections.map(({ title, rows }) => (
        <>
          <h2>{title}</h2>
          <Compare before={view.a} after={view.b} rows={rows} words={words} />
        </>
      ))}
    </>
  );
};
