import type { Lang } from '../../../core/frameworks/types.ts';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import type { YearView } from '../presenters/year.ts';
import { wordsOf } from '../words/index.ts';
import type { Href } from './parts.tsx';

type Props = { lang: Lang; view: Pick<YearView, 'open' | 'ending' | 'outside' | 'year'>; href: Href; keeps: boolean };

/** What asks for attention: what is not divided, what ends, and what stands where it cannot. */
export const Warnings = ({ lang, view, href, keeps }: Props) => {
  const words = wordsOf(lang);
  return (
    <>
      {view.open.map(({ title, text, path }) => (
        <Notice lang={lang} kind="warning" title={title}>
          <p><a href={href(path)}>{text}</a></p>
          {keeps && <ButtonLink href={href(`/beleid/geld/verdelen?jaar=${view.year}`)}>{words.undivided.act}</ButtonLink>}
        </Notice>
      ))}
      {view.ending.map(({ title, text, path, leans }) => (
        <Notice lang={lang} kind="warning" title={title}>
          <p><a href={href(path)}>{text}</a></p>
          {leans.length > 0 && <p>{words.ending.leans}</p>}
          {leans.length > 0 && (
            <ul>{leans.map(({ name, amount }) => <li><PartText lang={lang} text={name} />: {amount}</li>)}</ul>
          )}
        </Notice>
      ))}
      {view.outside.map(({ title, text, path }) => (
        <Notice lang={lang} kind="warning" title={title}>
          <p>{text} <a href={href(path)}>{words.outside.act}</a></p>
        </Notice>
      ))}
    </>
  );
};
