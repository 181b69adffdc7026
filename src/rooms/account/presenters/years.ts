import type { Lang } from '../../../core/frameworks/types.ts';
import type { VersionHead } from '../store/versions.ts';
import { wordsOf } from '../words/index.ts';

export type VersionLink = {
  readonly href: string;
  readonly label: string;
  readonly note: string;
  readonly frozen: boolean;
};
export type YearView = {
  readonly title: string;
  readonly draft?: string;
  readonly board?: string;
  readonly versions: readonly VersionLink[];
};

export const versionPath = (id: string): string => `/beleid/verantwoording/versie/${id}`;

export function versionLink({ id, kind, number, madeOn }: VersionHead, lang: Lang): VersionLink {
  const words = wordsOf(lang).years;
  const frozen = kind === 'frozen';
  return {
    href: versionPath(id),
    label: frozen ? words.frozen(number) : words.comment(number),
    note: words.made(madeOn),
    frozen,
  };
}

/** Years, each with its draft (for a coordinator) and its versions. */
export function yearsView(
  { heads, years }: { readonly heads: readonly VersionHead[]; readonly years: readonly number[] },
  lang: Lang,
  reader: boolean,
): readonly YearView[] {
  const all = [...new Set([...years, ...heads.map(({ year }) => year)])].sort((a, b) => b - a);
  return all.map((year) => ({
    title: wordsOf(lang).years.draft(year),
    ...(years.includes(year) ? { draft: `/beleid/verantwoording/${year}` } : {}),
    ...(reader ? {} : { board: `/beleid/verantwoording/${year}/bestuur` }),
    versions: heads.filter((head) => head.year === year).map((head) => versionLink(head, lang)),
  }));
}
