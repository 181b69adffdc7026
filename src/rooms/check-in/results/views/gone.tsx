import type { Lang } from '../../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx';
import { wordsOf } from '../words.ts';

/** A check-in of which the institution no longer has the instrument. */
export const GoneBody = ({ lang, href }: { lang: Lang; href: (path: string) => string }) => {
  const words = wordsOf(lang);
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/check-in'), label: words.list }]} />
      <h1>{words.pageTitle}</h1>
      <p class="measure">{words.gone}</p>
    </>
  );
};
