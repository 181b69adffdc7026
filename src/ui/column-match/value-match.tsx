import type { FC } from 'hono/jsx';
import { type Choice, MOST_WORDS, type WordsView, type WordView } from '../../core/exchange/matching/index.ts';
import { SelectField, type Option } from '../field/index.ts';
import type { Lang } from '../words/index.ts';
import { matchWords } from './words.ts';

type Props = { lang: Lang; fields: readonly WordsView[] };

const optionsOf = (choices: readonly Choice[], lang: Lang): readonly Option[] =>
  choices.map(({ value, label, group }) => ({ value, label: label[lang], ...(group ? { group: group[lang] } : {}) }));

const Words: FC<{ lang: Lang; words: readonly WordView[]; options: readonly Option[] }> = ({
  lang,
  words,
  options,
}) => (
  <div class="match__words">
    {words.map(({ id, word, rows, chosen }) => (
      <SelectField
        lang={lang}
        name={id}
        required
        label={`‘${word}’`}
        hint={matchWords(lang).rows(rows)}
        value={chosen}
        empty={matchWords(lang).nothing}
        options={options}
      />
    ))}
  </div>
);

/** The words of each field that stand for something we know, first those that nobody explained yet. Inside a form. */
export const ValueMatch: FC<Props> = ({ lang, fields }) => {
  const words = matchWords(lang);
  return (
    <div class="match stack stack--loose">
      {fields.map(({ field, choices, open, likely, known, count }) => {
        const options = optionsOf(choices, lang);
        return (
          <section class="stack" aria-labelledby={`words-${field.field}`}>
            <h2 id={`words-${field.field}`}>{field.label[lang]}</h2>
            {open.length > 0 && (
              <>
                <p>
                  <strong>{words.open}.</strong> {words.openText}
                </p>
                <Words lang={lang} words={open} options={options} />
              </>
            )}
            {likely.length > 0 && (
              <>
                <p>
                  <strong>{words.likely}.</strong> {words.likelyText}
                </p>
                <Words lang={lang} words={likely} options={options} />
              </>
            )}
            {known.length > 0 && (
              <details class="match__known">
                <summary>{words.known(known.length)}</summary>
                <p>{words.knownText}</p>
                <Words lang={lang} words={known} options={options} />
              </details>
            )}
            {count > MOST_WORDS && <p>{words.more(count - MOST_WORDS)}</p>}
          </section>
        );
      })}
    </div>
  );
};
