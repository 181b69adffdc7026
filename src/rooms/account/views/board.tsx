import type { FC } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import type { SectionView } from '../presenters/report.ts';
import { wordsOf } from '../words/index.ts';
import { Comments, type CommentsProps } from './comments.tsx';
import { Frame, type Href } from './frame.tsx';
import { Section } from './report.tsx';

export type BoardView = {
  readonly year: number;
  readonly whole?: string;
  readonly note?: string;
  readonly section?: SectionView;
};
type Props = { lang: Lang; href: Href; view: BoardView; comments?: Omit<CommentsProps, 'lang' | 'href'> };

/** One page: key figures, what changed, three decisions, what ends, where students were not part of it. */
export const BoardPage: FC<Props> = ({ lang, href, view: { year, whole, note, section }, comments }) => {
  const words = wordsOf(lang).board;
  return (
    <Frame lang={lang} href={href} title={words.title(year)} inside>
      {note && <Notice lang={lang} title={note} />}
      {section ? (
        <Section lang={lang} href={href} section={section} quiet />
      ) : (
        <EmptyState title={words.noneTitle}>
          <p>{words.none}</p>
        </EmptyState>
      )}
      <Buttons>
        {whole && <ButtonLink href={href(whole)}>{words.whole}</ButtonLink>}
        {section && <PrintButton lang={lang} />}
      </Buttons>
      {comments && <Comments lang={lang} href={href} {...comments} />}
    </Frame>
  );
};
