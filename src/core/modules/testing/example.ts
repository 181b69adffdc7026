/** A small text that is right, for tests: a head, an introduction, three steps. */
export const EXAMPLE = `---
key: voorbeeld
title: Een voorbeeld
summary: Hier doe je iets kleins.
minutes: 10
themes: fs-t.6.1
approval: no
reviewed: 2026-11-26
again: 2027-11-26
sources:
  - boek | Een boek (2020) | https://example.org/boek
---
Een inleiding. Het blijft van jou.

## Eerst
Dit weten we [boek]. **Nog iets** op [deze site](https://example.org).

- een
- twee

[[wat | text | Wat doe je? | Bijvoorbeeld: lopen]]

[[hoe | scale | Hoe gaat het? | 0 niet; 10 goed]]

## Dan
Je schreef:

{{wat}}

[[keus | choice | Welke past? | Deze; Die]]

[[veel | many | Welke nog meer? | A; B; C]]

## Daarna
Tot slot.

[[plan | long | Je plan | ]]

[[dag | day | Wanneer? | ]]
`;

/** The same with one line of it changed. @throws Error when that line is not there */
export function changed(line: string, to: string): string {
  if (!EXAMPLE.split('\n').includes(line)) throw new Error(`no line ${line}`);
  return EXAMPLE.split('\n').map((one) => (one === line ? to : one)).join('\n');
}
