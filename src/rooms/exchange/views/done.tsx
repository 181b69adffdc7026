import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { wordsOf } from '../words.ts';

type Count = 'added' | 'changed' | 'unchanged' | 'published' | 'refused';
type Props = { lang: Lang; counts: Readonly<Record<Count, number>>; href: (path: string) => string };

/** It is done: what happened, and what to do next. */
export const DonePage = ({ lang, counts, href }: Props) => {
  const words = wordsOf(lang);
  const { done } = words;
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/initiatieven'), label: words.back }]} />
      <h1>{done.title}</h1>
      <Notice lang={lang} kind="ok" title={done.text(counts.added, counts.changed, counts.unchanged)} live>
        <p>{done.published(counts.published)}</p>
        {counts.refused > 0 && <p>{done.refused(counts.refused)}</p>}
      </Notice>
      <p>{done.nextText}</p>
      <Buttons>
        <ButtonLink look="primary" href={href('/initiatieven/voorstellen')}>{done.next}</ButtonLink>
        <ButtonLink href={href('/initiatieven')}>{done.list}</ButtonLink>
        <ButtonLink href={href('/initiatieven/inlezen')}>{done.more}</ButtonLink>
      </Buttons>
      <p>
        {done.after}: <a href={href('/overzicht')}>{done.gaps}</a>; <a href={href('/beleid')}>{done.policy}</a>.
      </p>
    </>
  );
};
