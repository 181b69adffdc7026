import { ACUTE_RULES } from './rules/index.ts';
import type { AcuteRule, Example } from './types.ts';

const INTRO = `# ACUTE: acute language

Written by \`acuteRulesAsMarkdown()\` from the rules in \`src/core/finding/acute/rules/\`; do not edit by hand.
Refresh it with \`UPDATE_DOCS=1 npx vitest run src/core/finding/acute/rulebook.test.ts\`.

When words that somebody types show acute danger to oneself or others, or acute violence, acute help stands above the
results. The rules judge words, not people. Nobody is told who typed what; acute questions are never counted.

## How the rules work

1. Words are brought to one spelling: no accents, chat spelling, letters typed apart, digits for letters, stretched
   letters, words glued together or split. A key word of six letters or more is recognised with a typing error in it
   (two from nine letters), except when it is an everyday word of its own ("woord" is no "moord").
2. Each rule has **signs**, patterns of words that count wherever they stand, and **mentions**, bare words that count
   unless they are the subject of study, work, news or fiction.
3. Each rule has **everyday phrases** ("ik schrik me dood"); they are struck out, within their own clause, before the
   rule looks. What stands beside them still counts: "ik schrik me dood en ik wil niet meer leven" is acute.
4. Several rules can be met. The lowest number is the most urgent and gives the kind; the first line of every rule
   that was met comes first, then their other lines.
5. **ACUTE-20.** When no sign is found, the whole line is laid beside example lines that show danger, by kind, and
   beside everyday lines (\`examples/\`). What looks clearly more like danger is acute.

## Choices

- **The safe side.** When in doubt it is acute: a line too many costs one glance, a line too few can cost a life.
- **Negation.** "ik wil niet dood, maar ..." and "I don't want to die but ..." count: who brings it up may need to talk.
  A plain denial of the word ("ik ben niet suïcidaal, gewoon moe") does not count by itself.
- **Not coping.** "ik trek het niet meer", "ik kan niet meer" and "I can't do this anymore" are overload and get the
  ordinary results; with "leven" or "life" they are acute.
- **Grief.** Somebody who died, also by suicide, is grief and gets the ordinary results; a wish of one's own beside it
  is acute, and so is finding somebody just now.
- **The past.** Sexual assault and violence at home count whenever they happened. Illness, accidents, psychosis and
  fainting that lie behind somebody do not.
- **Somebody else.** A worried friend, parent, fellow student or teacher counts when the other shows danger.
- **Panic.** "I thought I was dying" in a panic attack, or no air from nerves, gets the ordinary results.
- **Jokes.** Laughter does not take away a wish to die or a threat. Threats about dishes and grades are everyday.
- **Money and exams.** Threats by a landlord, a debt collector or a study regulation are not violence.
`;

function list(examples: readonly Example[]): string {
  return examples.map(({ lang, text }) => `- ${lang}: ${text}`).join('\n');
}

function section({ id, kind, covers, lines, signs, mentions, everyday, examples }: AcuteRule): string {
  return [
    `## ${id} · ${kind}`,
    `${covers.nl}\n${covers.en}`,
    `Lines, in this order: ${lines.join(', ')}.`,
    `${signs.length} signs, ${mentions.length} mentions, ${everyday.length} everyday phrases.`,
    `For:\n\n${list(examples.for)}`,
    `Against:\n\n${list(examples.against)}`,
  ].join('\n\n');
}

/** The rule book docs/rules/acute.md: how the rules work, what was chosen, and every rule with its examples. */
export function acuteRulesAsMarkdown(): string {
  return `${[INTRO.trimEnd(), ...ACUTE_RULES.map(section)].join('\n\n')}\n`;
}
