import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { Lang } from '../../core/frameworks/types.ts';
import type { Block } from '../../core/letter/types.ts';

const FONTS = '@expo-google-fonts/atkinson-hyperlegible-next';
const require = createRequire(import.meta.url);
const FILES = {
  text: require.resolve(`${FONTS}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`),
  strong: require.resolve(`${FONTS}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`),
};

/** Millimetres in points. */
const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

const SIZES = { title: 17, heading: 13, text: 11.5 } as const;
const TAGS = { title: 'H1', heading: 'H2', paragraph: 'P' } as const;

/** The structure of one block, so that it is read aloud as what it is. */
function structureOf(doc: PDFKit.PDFDocument, block: Block) {
  const write =
    (text: string, options: PDFKit.Mixins.TextOptions = {}) =>
    () => {
      const heading = block.kind === 'title' || block.kind === 'heading';
      doc
        .font(heading ? 'strong' : 'text')
        .fontSize(block.kind === 'title' || block.kind === 'heading' ? SIZES[block.kind] : SIZES.text);
      if (block.kind === 'heading') doc.moveDown(0.5);
      doc.text(text, { lineGap: 2.5, paragraphGap: heading ? 4 : 7, ...options });
    };
  if (block.kind !== 'list') return doc.struct(TAGS[block.kind], {}, write(block.text));
  return doc.struct(
    'L',
    {},
    block.items.map((item) =>
      doc.struct('LI', {}, [doc.struct('LBody', {}, write(`•  ${item}`, { paragraphGap: 3 }))]),
    ),
  );
}

/**
 * A tagged PDF (A4) of plain blocks, in the typeface of the product: it can be read aloud, searched and copied.
 * @returns the bytes of the file
 */
export async function pdfOf(lang: Lang, title: string, blocks: readonly Block[]): Promise<Uint8Array<ArrayBuffer>> {
  // the types of the library do not know this subset yet
  const options: object = {
    size: 'A4',
    margins: { top: mm(25), bottom: mm(22), left: mm(25), right: mm(25) },
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    lang: lang === 'nl' ? 'nl-NL' : 'en-GB',
    info: { Title: title },
  };
  const doc = new PDFDocument(options);
  const parts: Buffer[] = [];
  doc.on('data', (part: Buffer) => parts.push(part));
  const whole = new Promise<void>((done) => doc.once('end', () => done()));
  doc.registerFont('text', FILES.text).registerFont('strong', FILES.strong);
  doc.addStructure(
    doc.struct(
      'Document',
      {},
      blocks.map((block) => structureOf(doc, block)),
    ),
  );
  doc.end();
  await whole;
  return new Uint8Array(Buffer.concat(parts));
}
