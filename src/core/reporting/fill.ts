import type { Lang } from '../frameworks/types.ts';
import type { Report, ReportFigure, ReportParagraph } from './types.ts';

const TAG = /\{\{([^{}]*)\}\}/g;

/** A piece of a text: words, or a figure; `lost` is a tag of a figure that is no longer there. */
export type Piece = { readonly text: string } | { readonly figure: ReportFigure } | { readonly lost: string };
export type Block =
  | { readonly kind: 'paragraph'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Piece[])[] };

/** The tags in a text, each once. */
export const tagsIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(TAG)].map(([, id = '']) => id.trim())),
];

/** The first thing that looks like a tag and is none: an unknown figure, or braces without an end. */
export function wrongTag(text: string, figures: Report['figures']): string | undefined {
  const unknown = tagsIn(text).find((id) => !Object.hasOwn(figures, id));
  if (unknown !== undefined) return `{{${unknown}}}`;
  return /\{\{|\}\}/.exec(text.replaceAll(TAG, ''))?.[0];
}

function piecesOf(text: string, figures: Report['figures']): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(TAG)) {
    if (match.index > at) pieces.push({ text: text.slice(at, match.index) });
    const id = match[1]?.trim() ?? '';
    const figure = Object.hasOwn(figures, id) ? figures[id] : undefined;
    pieces.push(figure ? { figure } : { lost: id });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** What is shown of a paragraph in a language: what somebody made of it, else what the rules wrote. */
export const textOf = ({ generated, edited }: ReportParagraph, lang: Lang): string =>
  edited?.[lang]?.text ?? generated[lang];

/** A text as paragraphs and lists, with its figures. */
export function blocksOf(text: string, figures: Report['figures']): readonly Block[] {
  const blocks: Block[] = [];
  let list: (readonly Piece[])[] = [];
  let lines: string[] = [];
  const close = () => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', pieces: piecesOf(lines.join(' '), figures) });
    if (list.length > 0) blocks.push({ kind: 'list', items: list });
    [list, lines] = [[], []];
  };
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    const item = /^[-•*]\s+(.*)$/.exec(line)?.[1];
    if (line === '' || (item === undefined) !== (list.length === 0)) close();
    if (item !== undefined) list.push(piecesOf(item, figures));
    else if (line !== '') lines.push(line);
  }
  close();
  return blocks;
}

/** The same as words only. */
export const plainText = (pieces: readonly Piece[], lang: Lang): string =>
  pieces
    .map((piece) => {
      if ('text' in piece) return piece.text;
      return 'figure' in piece ? piece.figure.shown[lang] : '…';
    })
    .join('');
