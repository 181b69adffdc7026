import type { FC } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { TextField } from '../../../ui/field/index.ts';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { YearView } from '../presenters/years.ts';
import { wordsOf } from '../words/index.ts';
import { Frame, type Href } from './frame.tsx';

type Props = {
  lang: Lang;
  href: Href;
  years: readonly YearView[];
  keeper: boolean;
  range: { from: number; until: number };
};

const Year: FC<{ lang: Lang; href: Href; year: YearView }> = ({ lang, href, year }) => {
  const words = wordsOf(lang).years;
  const { title, draft, board, versions } = year;
  return (
    <section class="panel stack">
      <h2>{title}</h2>
      {versions.length > 0 && (
        <ul>
          {versions.map(({ href: path, label, note, frozen }) => (
            <li>
              <a href={href(path)}>{label}</a> {frozen && <Tag look="good">{wordsOf(lang).report.frozen}</Tag>}{' '}
              <span class="soft">{note}</span>
            </li>
          ))}
        </ul>
      )}
      <Buttons>
        {draft && <ButtonLink href={href(draft)}>{words.open}</ButtonLink>}
        {board && (
          <ButtonLink href={href(board)} look="subtle">
            {words.onePage}
          </ButtonLink>
        )}
      </Buttons>
    </section>
  );
};

/** Which years there are, and what can be opened of each. */
export const YearsPage: FC<Props> = ({ lang, href, years, keeper, range }) => {
  const words = wordsOf(lang).years;
  return (
    <Frame lang={lang} href={href} title={wordsOf(lang).title} lead={keeper ? words.lead : words.readLead}>
      {years.length === 0 ? (
        <EmptyState title={words.noneTitle}>
          <p>{words.none}</p>
        </EmptyState>
      ) : (
        <div class="stack">
          {years.map((year) => (
            <Year lang={lang} href={href} year={year} />
          ))}
        </div>
      )}
      {keeper && (
        <section class="stack">
          <h2>{words.packageTitle}</h2>
          <p>{words.packageLead}</p>
          <form method="get" action={href('/beleid/verantwoording/pakket')}>
            <div class="row">
              <TextField
                lang={lang}
                name="van"
                label={words.from}
                required
                width="short"
                inputmode="numeric"
                value={`${range.from}`}
              />
              <TextField
                lang={lang}
                name="tot"
                label={words.until}
                required
                width="short"
                inputmode="numeric"
                value={`${range.until}`}
              />
            </div>
            <Button look="secondary">{words.download}</Button>
          </form>
        </section>
      )}
      <p>
        <a href={href('/beleid/verantwoording/uitleg')}>{words.definitions}</a>. {words.definitionsLead}
      </p>
    </Frame>
  );
};
