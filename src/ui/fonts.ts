import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fingerprint, type Asset } from './asset.ts';

const FOLDER = '@fontsource-variable/atkinson-hyperlegible-next/files/';
const STYLES = ['normal', 'italic'] as const;
/** The two parts of the typeface that Dutch, English and the names of people ask for, and where each is used. */
const SUBSETS = {
  'latin-ext': 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,'
    + 'U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  latin: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,'
    + 'U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
} as const;

type Font = Asset & { readonly face: string };

const require = createRequire(import.meta.url);

const font = (subset: keyof typeof SUBSETS, style: (typeof STYLES)[number]): Font => {
  const file = `atkinson-hyperlegible-next-${subset}-wght-${style}.woff2`;
  const body = readFileSync(require.resolve(FOLDER + file));
  const path = `/assets/atkinson-${subset}-${style}.${fingerprint(body)}.woff2`;
  const face = `@font-face{font-family:'Atkinson Hyperlegible Next';font-style:${style};font-weight:200 800;`
    + `font-display:swap;src:url(${path}) format('woff2');unicode-range:${SUBSETS[subset]}}`;
  return { name: file, path, type: 'font/woff2', body, face };
};

let made: readonly Font[] | undefined;

/** The files of the typeface, ready to serve, each with the `@font-face` rule that names it. Read once. */
export const fonts = (): readonly Font[] =>
  made ??= (['latin-ext', 'latin'] as const).flatMap((subset) => STYLES.map((style) => font(subset, style)));
