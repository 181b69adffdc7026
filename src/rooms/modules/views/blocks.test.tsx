import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseModule } from '../../../core/modules/parse.ts';
import { changed } from '../../../core/modules/testing/example.ts';
import { blockViews } from '../presenters/step.ts';
import { sourcesOf } from '../presenters/text.ts';
import { Blocks, Sources } from './blocks.tsx';

const OURS = new Set(['p', 'ul', 'li', 'strong', 'a', 'sup', 'span', 'div', 'figure', 'figcaption', 'section', 'h2', 'ol', 'fieldset', 'legend',
  'label', 'input', 'textarea', 'blockquote']);

const hostile = fc.array(fc.oneof(
  fc.constantFrom('<script>', '</p>', '<img src=x onerror=alert(1)>', '"onmouseover="x', "'", '&lt;script&gt;', '[a](https://good.example/"x)', '[a](javascript:x)', '[a](https://good.example)', '**', '[boek]', ' '),
  fc.string({ maxLength: 8 }),
), { maxLength: 8 }).map((parts) => parts.join('').replace(/[|;\n\r[\]]{2,}/g, ''));

it('a hostile text gives no tag or attribute of its own in the page, wherever it is put', async () => {
  let shown = 0;
  await fc.assert(fc.asyncProperty(hostile, fc.constantFrom(
    ['Tot slot.', (text: string) => text], ['[[plan | long | Je plan | ]]', (text: string) => `[[plan | long | ${text} | ${text}]]`],
    ['[[keus | choice | Welke past? | Deze; Die]]', (text: string) => `[[keus | choice | Welke? | x ${text}; y ${text}]]`],
    ['  - boek | Een boek (2020) | https://example.org/boek', (text: string) => `  - boek | x ${text} | https://example.org/boek`],
  ) as fc.Arbitrary<[string, (text: string) => string]>, fc.boolean(), async (text, [line, put], open) => {
    const parsed = parseModule(changed(line, put(text)));
    if (!parsed.ok) return;
    shown += 1;
    const { module } = parsed;
    const blocks = blockViews(module.steps.flatMap((step) => step.blocks), { pair: { nl: module, en: module }, lang: 'nl', values: { wat: text } });
    const html = String(await (<><Blocks lang="nl" blocks={blocks} open={open} /><Sources lang="nl" sources={sourcesOf(module)} /></>));
    for (const [, tag = ''] of html.matchAll(/<\/?([^\s>/]*)/g)) expect(OURS.has(tag), tag).toBe(true);
    for (const [tag] of html.matchAll(/<[^>]*>/g)) expect(tag.replace(/"[^"]*"/g, '')).not.toMatch(/ on[a-z]+=|javascript/i);
    for (const [, href = ''] of html.matchAll(/ href="([^"]*)"/g)) expect(href).toMatch(/^(https:\/\/|#source-\d+$)/);
  }), { numRuns: 300 });
  expect(shown).toBeGreaterThan(20);
});
