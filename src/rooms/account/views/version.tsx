import type { FC } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import type { SectionView } from '../presenters/report.ts';
import { wordsOf } from '../words/index.ts';
import { Comments, type CommentsProps } from './comments.tsx';
import { Frame, type Href } from './frame.tsx';
import { ReportBody } from './report.tsx';

export type VersionView = {
  readonly year: number;
  readonly base: string;
  readonly frozen: boolean;
  readonly madeOn: string;
  readonly shared: boolean;
  readonly sections: readonly SectionView[];
  readonly sheet: boolean;
};
type Props = { lang: Lang; href: Href; view: VersionView; comments?: Omit<CommentsProps, 'lang' | 'href'> };

/** A version as it was on its day; the council comments below it. */
export const VersionPage: FC<Props> = ({
  lang,
  href,
  view: { year, base, frozen, madeOn, shared, sections, sheet },
  comments,
}) => {
  const words = wordsOf(lang).report;
  return (
    <Frame lang={lang} href={href} title={words.of(year)} inside>
      {shared && <Notice lang={lang} kind="ok" title={words.shared} live />}
      <Notice lang={lang} kind={frozen ? 'ok' : 'info'} title={frozen ? words.frozen : words.forComment}>
        <p>{frozen ? words.frozenNote(madeOn) : words.commentNote(madeOn)}</p>
      </Notice>
      <Buttons>
        <ButtonLink href={href(`${base}/word?taal=${lang}`)} download>
          {words.word}
        </ButtonLink>
        {sheet && (
          <ButtonLink href={href(`${base}/rekenblad`)} download>
            {words.sheet}
          </ButtonLink>
        )}
        <ButtonLink href={href(`${base}/cijfers`)} look="subtle">
          {words.figures}
        </ButtonLink>
        <PrintButton lang={lang} />
      </Buttons>
      <ReportBody lang={lang} href={href} sections={sections} />
      {comments && <Comments lang={lang} href={href} {...comments} />}
    </Frame>
  );
};
