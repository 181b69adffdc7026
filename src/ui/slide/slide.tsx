import type { FC } from 'hono/jsx';
import { raw } from 'hono/html';
import { islandPath, stylesheetPath } from '../assets.ts';
import { favicon } from '../wheel/favicon.ts';
import { PrintButton } from '../print-button/print-button.tsx';
import { Rings } from '../layout/rings.tsx';
import { t, type Lang } from '../words/index.ts';

type SlideProps = {
  title: string; lines: readonly string[]; from: string; address: string;
  /** p: a small one, on a page that has a heading already */
  heading?: 'h1' | 'p';
};

/** One slide: a heading, a few lines, who says it and where help is. */
export const Slide: FC<SlideProps> = ({ title, lines, from, address, heading: Heading = 'h1' }) => (
  <div class="slide">
    <Rings />
    <div class="slide__words">
      <Heading class="slide__title">{title}</Heading>
      <ul>{lines.map((line) => <li>{line}</li>)}</ul>
    </div>
    <p class="slide__foot"><span>{from}</span> <strong>{address}</strong></p>
  </div>
);

type PageProps = SlideProps & {
  lang: Lang;
  /** the other language, and the way back */
  links: readonly { readonly href: string; readonly label: string; readonly lang?: Lang }[];
};

/**
 * A page with nothing but a slide, to show to a room full of people; always light, as on paper. What is there for
 * whoever shows it stands under the slide, out of sight.
 */
export const SlidePage: FC<PageProps> = ({ lang, links, ...slide }) => (
  <>
    {raw('<!doctype html>')}
    <html lang={lang} data-theme="light">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${slide.from} · ${t(lang).product}`}</title>
        <link rel="icon" href={favicon().path} type="image/svg+xml" />
        <link rel="stylesheet" href={stylesheetPath()} />
        <script type="module" src={islandPath('print')}></script>
      </head>
      <body class="slide-page">
        <main><Slide {...slide} /></main>
        <nav class="slide-page__ways" aria-label={t(lang).mainNav}>
          {links.map((link) => <a href={link.href} lang={link.lang}>{link.label}</a>)}
          <PrintButton lang={lang} />
        </nav>
      </body>
    </html>
  </>
);
