import type { FC } from 'hono/jsx';
import type { Lang, Text } from '../../../core/frameworks/types.ts';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import type { SectionView } from '../presenters/report.ts';
import { wordsOf } from '../words/index.ts';
import { Frame, type Href } from './frame.tsx';
import { ReportBody } from './report.tsx';

type Check = { readonly text: Text; readonly path: string };
export type DraftView = {
  readonly year: number;
  readonly sections: readonly SectionView[];
  readonly checks: readonly Check[];
};

/** What a reader would miss, each with the place to fill it in. */
export const Checks: FC<{ lang: Lang; href: Href; checks: readonly Check[] }> = ({ lang, href, checks }) => (
  <ul>
    {checks.map(({ text, path }) => (
      <li>
        {text[lang]}{' '}
        <a href={href(path)} aria-label={`${wordsOf(lang).report.fill}: ${text[lang]}`}>
          {wordsOf(lang).report.fill}
        </a>
      </li>
    ))}
  </ul>
);

const Downloads: FC<{ lang: Lang; href: Href; base: string }> = ({ lang, href, base }) => {
  const words = wordsOf(lang).report;
  return (
    <Buttons>
      <ButtonLink href={href(`${base}/word?taal=${lang}`)} download>
        {words.word}
      </ButtonLink>
      <ButtonLink href={href(`${base}/rekenblad`)} download>
        {words.sheet}
      </ButtonLink>
      <ButtonLink href={href(`${base}/cijfers`)} look="subtle">
        {words.figures}
      </ButtonLink>
      <ButtonLink href={href(`${base}/bestuur`)} look="subtle">
        {words.onePage}
      </ButtonLink>
      <PrintButton lang={lang} />
    </Buttons>
  );
};

/** The draft: live figures, every paragraph with a way to change it. */
export const DraftPage: FC<{ lang: Lang; href: Href; view: DraftView }> = ({
  lang,
  href,
  view: { year, sections, checks },
}) => {
  const words = wordsOf(lang).report;
  const base = `/beleid/verantwoording/${year}`;
  return (
    <Frame lang={lang} href={href} title={words.of(year)} inside>
      <Notice lang={lang} title={words.draft}>
        <p>{words.draftNote}</p>
      </Notice>
      <Downloads lang={lang} href={href} base={base} />
      {checks.length > 0 && (
        <details class="panel report__more">
          <summary>
            {words.checks} ({checks.length})
          </summary>
          <p>{words.checksLead}</p>
          <Checks lang={lang} href={href} checks={checks} />
        </details>
      )}
      <ReportBody lang={lang} href={href} sections={sections} />
      <section class="stack">
        <h2>{words.next}</h2>
        <Buttons>
          <ButtonLink href={href(`${base}/delen`)} look="primary">
            {words.share}
          </ButtonLink>
          <ButtonLink href={href(`${base}/vastleggen`)}>{words.freeze}</ButtonLink>
        </Buttons>
      </section>
    </Frame>
  );
};
