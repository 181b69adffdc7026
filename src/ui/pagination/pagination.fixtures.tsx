import type { Gallery } from '../fixture.ts';
import { Pagination } from './pagination.tsx';

export const gallery: Gallery = {
  component: 'pagination',
  notes: 'Pagination { lang, page, pages, href: (page) => string }. Nothing when there is one page.',
  fixtures: [{
    name: 'In the middle of many',
    render: (lang) => <Pagination lang={lang} page={5} pages={12} href={(n) => `?page=${n}`} />,
  }],
};
