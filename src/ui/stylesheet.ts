import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { transformSync } from 'esbuild';
import { fingerprint } from './asset.ts';
import { fonts } from './fonts.ts';

/** NL Design System styles for plain elements, so that a room can write `<h2>` and `<p>`. */
const ELEMENTS = [
  'heading-1', 'heading-2', 'heading-3', 'heading-4', 'paragraph', 'unordered-list', 'ordered-list', 'separator',
  'link',
];
/** NL Design System styles by class name. */
const CLASSES = [
  'button', 'button-group', 'textbox', 'textarea', 'select', 'form-label', 'form-field', 'form-fieldset',
  'form-field-error-message', 'form-field-description', 'checkbox', 'custom-checkbox', 'radio-button', 'alert',
  'table', 'pagination', 'status-badge', 'skip-link',
];
const THEME = ['tokens', 'nlds', 'nlds-forms', 'nlds-tables', 'base', 'utilities'];
const LAST = ['print', 'forced-colors'];

const here = new URL('.', import.meta.url);
/** The packages of the separate components belong to the library, so they are looked up from there. */
const library = createRequire(
  createRequire(import.meta.url).resolve('@utrecht/component-library-css/package.json'),
);
const ours = (path: string): string => readFileSync(new URL(path, here), 'utf8');
/** Without pictures inside the style sheet: our content-security policy refuses `data:`. */
const theirs = (path: string): string => readFileSync(library.resolve(`@utrecht/${path}`), 'utf8')
  .replace('@charset "UTF-8";', '').replaceAll(/url\("data:[^"]*"\)/g, 'none');

/** The night colours, for who chose them and for who follows a system that is dark; never on paper. */
const night = (): string => {
  const chosen = ours('theme/dark.css');
  const followed = chosen.replace("[data-theme='dark']", ":not([data-theme='light'])");
  return `@media screen{${chosen}}@media screen and (prefers-color-scheme: dark){${followed}}`;
};

/** The style sheet that stands beside each component: `<component>/*.css`, in order of name. */
const components = (): string[] => readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'theme')
  .flatMap((entry) => readdirSync(new URL(`${entry.name}/`, here)).filter((file) => file.endsWith('.css'))
    .map((file) => `${entry.name}/${file}`))
  .sort();

const gather = (): string => [
  '@layer nlds, theme, components, last;',
  ...fonts().map((font) => font.face),
  '@layer nlds{', ...ELEMENTS.map((name) => theirs(`${name}-css/dist/html/index.css`)),
  ...CLASSES.map((name) => theirs(`${name}-css/dist/index.css`)), '}',
  '@layer theme{', ...THEME.map((name) => ours(`theme/${name}.css`)), night(), '}',
  '@layer components{', ...components().map(ours), '}',
  '@layer last{', ...LAST.map((name) => ours(`theme/${name}.css`)), '}',
].join('\n');

let made: { readonly css: string; readonly hash: string } | undefined;

/**
 * Everything the pages look like, as one file: NL Design System styles under our theme, then each component.
 * Read and minified once. The app serves it at `/assets/app.<hash>.css`.
 */
export const stylesheet = (): { readonly css: string; readonly hash: string } => {
  if (made) return made;
  const css = transformSync(gather(), { loader: 'css', minify: true, legalComments: 'none' }).code;
  made = { css, hash: fingerprint(css) };
  return made;
};
