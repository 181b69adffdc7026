import type { FC } from 'hono/jsx';
import { Icon } from '../icon/icon.tsx';
import { t, type Lang } from '../words/index.ts';

type Props = {
  lang: Lang;
  /** takes the POST with `q`: the words never stand in an address */
  action: string;
  value?: string;
  label?: string;
  hint?: string;
  /** questions as students ask them; each is a button that asks it */
  examples?: readonly string[];
  /** takes the same POST and answers with a piece of HTML; needs `region` and the island `search-live` */
  live?: string;
  /** id of the element whose content the live answer replaces */
  region?: string;
  /** on a home page */
  large?: boolean;
  /** the label is the heading of the page; so it is when large, unless said otherwise */
  heading?: boolean;
  /** more to send along: chosen filters and the like */
  hidden?: Readonly<Record<string, string>>;
};

const Hidden: FC<{ values?: Props['hidden'] }> = ({ values = {} }) => (
  <>{Object.entries(values).map(([name, value]) => <input type="hidden" name={name} value={value} />)}</>
);

/** The one question. No autocomplete and no spelling check, because both may keep or send what somebody types. */
export const SearchBox: FC<Props> = (props) => {
  const { lang, action, value, examples = [], live, region, large = false, heading = large, hidden } = props;
  const words = t(lang).search;
  const label = <label for="q">{props.label ?? words.label}</label>;
  return (
    <div class={large ? 'search search--large' : 'search'}>
      <form method="post" action={action} role="search" data-live={live} data-live-region={region}>
        <Hidden values={hidden} />
        {heading ? <h1 class="search__label">{label}</h1> : <div class="search__label">{label}</div>}
        <div class="search__line">
          <input id="q" name="q" type="text" value={value} maxlength={500} autocomplete="off" autocapitalize="none"
            spellcheck={false} enterkeyhint="search" aria-describedby="q-hint" />
          <button type="submit"><Icon name="search" /> <span class="search__word">{words.button}</span></button>
        </div>
        <p class="search__hint" id="q-hint">{props.hint ?? words.hint}</p>
        {live && <p class="visually-hidden" role="status" data-live-status></p>}
      </form>
      {examples.length > 0 && (
        <form class="search__examples" method="post" action={action} aria-label={words.examples}>
          <Hidden values={hidden} />
          <span class="search__examples-title" aria-hidden="true">{words.examples}</span>
          {examples.map((example) => <button class="chip" type="submit" name="q" value={example}>{example}</button>)}
        </form>
      )}
    </div>
  );
};
