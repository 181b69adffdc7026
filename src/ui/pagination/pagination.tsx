import type { FC } from 'hono/jsx';
import { t, type Lang } from '../words/index.ts';

type Props = { lang: Lang; page: number; pages: number; href: (page: number) => string };

/** The first, the last, and the ones around this one; 0 stands for a gap. */
export const pagesToShow = (page: number, pages: number): readonly number[] => {
  const wanted = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages);
  return wanted.sort((a, b) => a - b).flatMap((n, i) => (i > 0 && n - wanted[i - 1]! > 1 ? [0, n] : [n]));
};

/** From page to page. Shows nothing when there is only one. */
export const Pagination: FC<Props> = ({ lang, page, pages, href }) => {
  const words = t(lang).pagination;
  if (pages <= 1) return <></>;
  return (
    <nav class="pagination utrecht-pagination" aria-label={words.nav}>
      {page > 1 && (
        <a class="utrecht-pagination__relative-link" rel="prev" href={href(page - 1)}>{words.previous}</a>
      )}
      {pagesToShow(page, pages).map((n) => (n === 0 ? <span aria-hidden="true">…</span> : (
        <a class={`utrecht-pagination__page-link${n === page ? ' utrecht-pagination__page-link--current' : ''}`}
          href={href(n)} aria-label={words.page(n)} aria-current={n === page ? 'page' : undefined}>{n}</a>
      )))}
      {page < pages && <a class="utrecht-pagination__relative-link" rel="next" href={href(page + 1)}>{words.next}</a>}
    </nav>
  );
};
