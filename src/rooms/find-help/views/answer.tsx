import type { Lang } from '../../../core/frameworks/types.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Checkboxes, SelectField } from '../../../ui/field/choice-field.tsx';
import { Checkbox } from '../../../ui/field/index.ts';
import { Filters } from '../../../ui/filters/filters.tsx';
import { SearchBox } from '../../../ui/search-box/search-box.tsx';
import type { AnswerView } from '../presenters/answer.ts';
import type { Choices, ThemeTree } from '../presenters/choices.ts';
import { wordsOf } from '../words.ts';
import { Results } from './results.tsx';
import { Themes } from './themes.tsx';

type Props = { lang: Lang; view: AnswerView; options: Choices; tree: ThemeTree; href: (path: string) => string };

const FilterFields = ({ lang, view, options }: Omit<Props, 'tree' | 'href'>) => {
  const words = wordsOf(lang).filter;
  const { filters } = view.asked;
  return (
    <>
      <Checkbox name="available" label={words.availableNow} checked={filters.available} />
      <Checkboxes
        lang={lang}
        name="level"
        label={words.level}
        required
        options={options.levels}
        values={filters.levels.map(String)}
      />
      <Checkboxes lang={lang} name="form" label={words.form} required options={options.forms} values={filters.forms} />
      <Checkboxes
        lang={lang}
        name="audience"
        label={words.audience}
        required
        options={options.audiences}
        values={filters.audiences}
      />
      <SelectField
        lang={lang}
        name="theme"
        label={words.theme}
        required
        options={options.themes}
        value={filters.theme}
        empty={words.all}
      />
      <SelectField
        lang={lang}
        name="language"
        label={words.language}
        required
        options={options.languages}
        value={filters.language}
        empty={words.all}
      />
      <SelectField
        lang={lang}
        name="unit"
        label={words.unit}
        required
        options={options.units}
        value={filters.unit}
        empty={words.all}
      />
    </>
  );
};

/** A whole answer: the question to change, what can help, ways to see less, and what to do when it is not there. */
export const AnswerPage = (props: Props) => {
  const { lang, view, tree, href } = props;
  const words = wordsOf(lang);
  const hidden: Record<string, string> = view.question
    ? { q: view.question }
    : { t: view.asked.themes.map((id) => id.replace('fs-t.', '')).join(',') };
  return (
    <>
      <h1 class="visually-hidden">{words.answerTitle}</h1>
      <SearchBox
        lang={lang}
        action={href('/hulp')}
        value={view.question}
        live={href('/hulp/live')}
        region="results"
        label={words.question}
        hint={words.promise}
      />
      <div id="results" class="stack">
        <Results lang={lang} view={view} href={href} />
      </div>
      <Filters lang={lang} action={href('/hulp')} chosen={view.chosen} hidden={hidden}>
        <FilterFields {...props} />
      </Filters>
      {view.question && !view.acute && (
        <form method="post" action={href('/hulp/stuur-mee')} class="stack">
          <h2>{words.notHelpful}</h2>
          <input type="hidden" name="q" value={view.question} />
          <p>{words.sendHint}</p>
          <Button look="secondary">{words.sendAlong}</Button>
        </form>
      )}
      {view.cards.length === 0 && <Themes words={words} tree={tree} hrefFor={(code) => href(`/hulp?t=${code}`)} />}
    </>
  );
};
