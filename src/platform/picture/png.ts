import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const require = createRequire(import.meta.url);
const FONTS = '@expo-google-fonts/atkinson-hyperlegible-next';
const FAMILY = 'Atkinson Hyperlegible Next';

let ready: Promise<readonly Uint8Array[]> | undefined;
const made = new Map<string, Uint8Array<ArrayBuffer>>();
const MOST_KEPT = 40;

/** Reads the drawing program and the typeface, once. */
const start = (): Promise<readonly Uint8Array[]> => (ready ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  .then(() => [`400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`, `700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`]
    .map((name) => new Uint8Array(readFileSync(require.resolve(`${FONTS}/${name}`))))));

/**
 * A picture of ours (SVG) as PNG, twice as large as it says, so that it is sharp on paper. The typeface is that of the
 * product; nothing else of the machine is used.
 */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const known = made.get(svg);
  if (known) return known;
  const fontBuffers = [...await start()];
  const image = new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 }, font: { fontBuffers, defaultFontFamily: FAMILY } });
  const png = new Uint8Array(image.render().asPng());
  image.free();
  if (made.size >= MOST_KEPT) made.clear();
  made.set(svg, png);
  return png;
}
