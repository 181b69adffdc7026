import type { Child } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { Amount } from '../presenters/common.ts';
import { wordsOf } from '../words/index.ts';

export type Href = (path: string) => string;
/** An amount, as a link to its rows when it has any. */
export const Money = ({ amount: { text, path }, href }: { amount: Amount; href: Href }) =>
  (path ? <a href={href(path)}>{text}</a> : <span class="soft">{text}</span>);

type FrameProps = {
  lang: Lang; href: Href; title: string; lead?: string; said?: string; problems?: readonly FieldError[];
  /** where the page belongs, when that is not the page about money */
  up?: { path: string; label: string }; children?: Child;
};

/** Every page but the first: where it belongs, what went wrong, what was done, and its heading. */
export const Frame = ({ lang, href, title, lead, said, problems = [], up, children }: FrameProps) => (
  <>
    <ErrorSummary lang={lang} errors={problems} />
    <Breadcrumb lang={lang} links={[up ? { href: href(up.path), label: up.label }
      : { href: href('/beleid/geld'), label: wordsOf(lang).title }]} />
    <h1>{title}</h1>
    {lead && <p class="lead measure">{lead}</p>}
    {said && <Notice lang={lang} kind="ok" live title={said} />}
    {children}
  </>
);
