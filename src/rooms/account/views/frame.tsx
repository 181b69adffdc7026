import type { Child, FC } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { wordsOf } from '../words/index.ts';

export type Href = (path: string) => string;
type Props = {
  lang: Lang; href: Href; title: string; lead?: string;
  /** below the list of years */
  inside?: boolean;
  /** a page below a report */
  up?: { path: string; label: string };
  children?: Child;
};

/** Every page of this room: the way back up, a heading, a sentence. */
export const Frame: FC<Props> = ({ lang, href, title, lead, inside = false, up, children }) => {
  const words = wordsOf(lang);
  const links = [{ href: href('/beleid'), label: words.policy },
    ...(inside || up ? [{ href: href('/beleid/verantwoording'), label: words.title }] : []),
    ...(up ? [{ href: href(up.path), label: up.label }] : [])];
  return (
    <>
      <Breadcrumb lang={lang} links={links} />
      <div class="stack stack--loose">
        <h1>{title}</h1>
        {lead && <p class="lead">{lead}</p>}
        {children}
      </div>
    </>
  );
};
