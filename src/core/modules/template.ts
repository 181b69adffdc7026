import type { Lang } from '../frameworks/types.ts';

/** A small exercise to begin with, in both languages. */
export const TEMPLATE: Readonly<Record<Lang, string>> = {
  nl: `---
key: mijn-oefening
title: Een titel
summary: Een of twee zinnen over wat je hier doet en wat je eraan hebt.
minutes: 10
themes: fs-t.2.1
approval: no
reviewed: 2026-11-26
again: 2027-11-26
sources:
  - bron-1 | Volledige titel van de bron (2020) | https://example.org
---
Wat dit is, en voor wie. Dat het van de student blijft, en dat stoppen mag.

## Eerst kijken
Een paar zinnen. Een feit heeft een bron [bron-1].

[[hoe | scale | Hoe gaat het nu? | 0 moeilijk; 10 goed]]

## Iets kleins doen

[[plan | text | Wat doe je morgen? | Bijvoorbeeld: een kwartier buiten lopen]]

## Daarna
Je nam je voor:

{{plan}}

[[kijken | day | Op welke dag kijk je weer? | ]]
`,
  en: `---
key: mijn-oefening
title: A title
summary: One or two sentences about what you do here and what it is good for.
minutes: 10
themes: fs-t.2.1
approval: no
reviewed: 2026-11-26
again: 2027-11-26
sources:
  - bron-1 | Full title of the source (2020) | https://example.org
---
What this is, and for whom. That it stays the student's, and that stopping is fine.

## Look first
A few sentences. A fact has a source [bron-1].

[[hoe | scale | How are things now? | 0 hard; 10 good]]

## Do something small

[[plan | text | What do you do tomorrow? | For instance: walk outside for a quarter of an hour]]

## Afterwards
You planned to:

{{plan}}

[[kijken | day | On which day do you look again? | ]]
`,
};
