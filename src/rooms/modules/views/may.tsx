import type { Lang } from '../../../core/frameworks/types.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { MayView } from '../presenters/overview.ts';
import { wordsOf } from '../words.ts';

type Props = { lang: Lang; href: (path: string) => string; may: Exclude<MayView, 'open'>; back: string };

/** Why somebody can read here but not fill in, and what they can do about it. */
export const MayNotice = ({ lang, href, may, back }: Props) => {
  const words = wordsOf(lang).may;
  return (
    <Notice lang={lang} title={words.title}>
      <p>{words[may]}</p>
      {may === 'visitor' && <p><a href={`${href('/inloggen')}?back=${encodeURIComponent(href(back))}`}>{words.signIn}</a></p>}
      {may === 'begin' && <p><a href={href('/check-in')}>{words.beginLink}</a></p>}
      {may === 'parent' && <p><a href={href('/check-in')}>{words.parentLink}</a></p>}
    </Notice>
  );
};
