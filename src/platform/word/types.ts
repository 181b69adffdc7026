import type { Lang } from '../../core/frameworks/types.ts';

/** A piece of a document, with its meaning; how it looks is decided in one place. */
export type WordBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly note?: true }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly { label: string; numeric?: boolean }[];
      readonly rows: readonly (readonly string[])[];
      /** the last row is a total */ readonly total?: boolean;
    }
  | {
      readonly kind: 'picture';
      readonly caption: string;
      readonly alt: string;
      readonly png: Uint8Array;
      readonly width: number;
      readonly height: number;
    };

export type WordDocument = {
  readonly lang: Lang;
  readonly title: string;
  /** below the title: whose it is, and what version */
  readonly lines: readonly string[];
  readonly words: {
    readonly contents: string;
    readonly table: string;
    readonly picture: string;
    readonly page: string;
  };
  readonly blocks: readonly WordBlock[];
};
