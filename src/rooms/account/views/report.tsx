import type { FC } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { Bars } from '../../../ui/bars/bars.tsx';
import { Stat, Stats } from '../../../ui/stat/stat.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { BlockView, ParagraphView, PieceView, SectionView } from '../presenters/report.ts';
import { wordsOf } from '../words/index.ts';

type Href = (path: string) => string;
type Base = { lang: Lang; href: Href };

/** Words, or a number with a link to where it comes from. */
export const PieceText: FC<Base & { piece: PieceView }> = ({
  lang,
  href,
  piece: { text, href: path, label, lost },
}) => {
  if (lost)
    return (
      <span class="report__lost">
        {wordsOf(lang).report.lost} ({text})
      </span>
    );
  if (path)
    return (
      <a class="report__figure" href={href(path)} title={label}>
        {text}
      </a>
    );
  return <>{text}</>;
};

const Pieces: FC<Base & { pieces: readonly PieceView[] }> = ({ pieces, ...base }) => (
  <>
    {pieces.map((piece) => (
      <PieceText {...base} piece={piece} />
    ))}
  </>
);

export const Blocks: FC<Base & { blocks: readonly BlockView[] }> = ({ blocks, ...base }) => (
  <>
    {blocks.map((block) =>
      block.kind === 'list' ? (
        <ul>
          {block.items.map((item) => (
            <li>
              <Pieces {...base} pieces={item} />
            </li>
          ))}
        </ul>
      ) : (
        <p>
          <Pieces {...base} pieces={block.pieces} />
        </p>
      ),
    )}
  </>
);

const Paragraph: FC<Base & { paragraph: ParagraphView; alone: boolean }> = ({ paragraph, alone, ...base }) => {
  const words = wordsOf(base.lang).report;
  const { key, title, blocks, edit, edited, behind } = paragraph;
  return (
    <div class={`report__piece${edited ? ' report__piece--edited' : ''}`} id={key}>
      <div class="report__head">
        {alone ? <span></span> : <h3>{title}</h3>}
        {edit && (
          <span class="row">
            {behind ? <Tag look="attention">{words.behind}</Tag> : edited && <Tag>{words.edited}</Tag>}
            <a class="report__edit" href={base.href(edit)} aria-label={words.editOf(title)}>
              {words.edit}
            </a>
          </span>
        )}
      </div>
      <Blocks {...base} blocks={blocks} />
    </div>
  );
};

/** One chapter: its figures, its text, its pictures and tables. */
export const Section: FC<Base & { section: SectionView; quiet?: boolean }> = ({ section, quiet, ...base }) => {
  const { key, title, alone, paragraphs, tables, pictures, keyFigures } = section;
  return (
    <section class="report__section" id={key} aria-labelledby={`h-${key}`}>
      <h2 id={`h-${key}`} class={quiet ? 'visually-hidden' : undefined}>
        {title}
      </h2>
      {keyFigures.length > 0 && (
        <Stats>
          {keyFigures.map(({ label, value, href: path }) => (
            <Stat label={label} value={value} {...(path ? { href: base.href(path) } : {})} />
          ))}
        </Stats>
      )}
      {paragraphs.map((paragraph) => (
        <Paragraph {...base} paragraph={paragraph} alone={alone} />
      ))}
      {pictures.map(({ caption, bars, max }) => (
        <Bars caption={caption} bars={bars} max={max} />
      ))}
      {tables.map(({ caption, columns, rows }) => (
        <Table
          lang={base.lang}
          caption={caption}
          columns={columns}
          stacked
          rows={rows.map((row) => row.map((piece) => <PieceText {...base} piece={piece} />))}
        />
      ))}
    </section>
  );
};

/** The whole report with links to its chapters. */
export const ReportBody: FC<Base & { sections: readonly SectionView[] }> = ({ sections, ...base }) => (
  <>
    <nav class="report__chapters no-print" aria-label={wordsOf(base.lang).report.chapters}>
      <ul class="plain-list">
        {sections.map(({ key, title }) => (
          <li>
            <a href={`#${key}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
    <div class="report">
      {sections.map((section) => (
        <Section {...base} section={section} />
      ))}
    </div>
  </>
);
