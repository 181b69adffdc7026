import type { FC } from 'hono/jsx';

type Piece = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };
export type CompareRow = {
  readonly kind: 'same' | 'changed' | 'removed' | 'added'; readonly before: readonly Piece[]; readonly after: readonly Piece[];
};
type Words = {
  readonly kinds: Readonly<Record<CompareRow['kind'], string>>; readonly gone: string; readonly fresh: string;
  /** said after marked words, for who hears them */
  readonly end: string; readonly nothing: string;
};
type Props = { before: string; after: string; rows: readonly CompareRow[]; words: Words };

const Said: FC<{ text: string }> = ({ text }) => <span class="visually-hidden">{text}</span>;

const Pieces: FC<{ pieces: readonly Piece[]; words: Words }> = ({ pieces, words }) => (
  <p>
    {pieces.length === 0 && <span class="soft">{words.nothing}</span>}
    {pieces.map(({ kind, text }, at) => (
      <>
        {at > 0 && ' '}
        {kind === 'removed' ? <del><Said text={`[${words.gone} `} />{text}<Said text={`, ${words.end}]`} /></del>
          : kind === 'added' ? <ins><Said text={`[${words.fresh} `} />{text}<Said text={`, ${words.end}]`} /></ins> : text}
      </>
    ))}
  </p>
);

/** Two texts beside each other by paragraph; under each other on a phone. What changed is struck or underlined. */
export const Compare: FC<Props> = ({ before, after, rows, words }) => (
  <ol class="compare plain-list">
    {rows.map(({ kind, before: old, after: now }) => (
      <li class={`compare__row compare__row--${kind}`}>
        <p class="compare__kind small">{words.kinds[kind]}</p>
        <div class="compare__side"><p class="soft small">{before}</p><Pieces pieces={old} words={words} /></div>
        <div class="compare__side"><p class="soft small">{after}</p><Pieces pieces={now} words={words} /></div>
      </li>
    ))}
  </ol>
);
