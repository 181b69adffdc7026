import type { Lang } from '../../../core/frameworks/types.ts';
import { SelectField, TextField } from '../../../ui/field/index.ts';
import { Filters } from '../../../ui/filters/filters.tsx';
import { listWordsOf } from '../list-words.ts';
import type { ListView } from '../presenters/list.ts';

type Props = { lang: Lang; view: ListView; href: (path: string) => string };

/** All ways to narrow the list, in one form; the address remembers them. */
export const ListFilters = ({ lang, view, href }: Props) => {
  const words = listWordsOf(lang);
  const list = href('/initiatieven');
  return (
    <Filters lang={lang} method="get" action={list} chosen={view.chosen.length} clear={list}>
      <TextField lang={lang} name="text" label={words.facets.text} required value={view.text} />
      {view.facets.map(({ facet, label, options, value }) => (
        <SelectField lang={lang} name={facet} label={label} required options={options} value={value}
          empty={words.all} />
      ))}
    </Filters>
  );
};

/** What was chosen, each with a way to take it away. */
export const ChosenFilters = ({ lang, view, href }: Props) => {
  const words = listWordsOf(lang);
  if (view.chosen.length === 0) return <></>;
  return (
    <nav class="chosen" aria-label={words.chosen}>
      <ul class="plain-list">
        {view.chosen.map(({ label, value, without }) => (
          <li>
            <a class="chosen__one" href={href(`/initiatieven${without && `?${without}`}`)}>
              <span class="visually-hidden">{words.drop(`${label}: ${value}`)}</span>
              <span aria-hidden="true">{label}: {value} ✕</span>
            </a>
          </li>
        ))}
        <li><a href={href('/initiatieven')}>{words.clear}</a></li>
      </ul>
    </nav>
  );
};
