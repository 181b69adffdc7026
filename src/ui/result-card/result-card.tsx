import type { Child, FC } from 'hono/jsx';
import type { PartText as Text } from '../../core/initiatives/types.ts';
import { Icon, type IconName } from '../icon/icon.tsx';
import { Level } from '../level/level.tsx';
import { PartText } from '../part-text/part-text.tsx';
import { t, type Lang } from '../words/index.ts';

type Props = {
  lang: Lang;
  href: string;
  name: string | Text;
  /** what it is, in one line */
  summary: string | Text;
  /** 1–6 and what that means in human words */
  level?: { readonly step: number; readonly label: string };
  /** "Vandaag nog", "Binnen twee weken" */
  soon?: string;
  join?: string | Text;
  /** why this is shown, as one line */
  why?: string;
  /** few: provider, language, for whom */
  tags?: readonly string[];
  heading?: 'h2' | 'h3';
};

const Fact: FC<{ icon: IconName; name: string; children?: Child }> = ({ icon, name, children }) => (
  <div class="card__fact">
    <dt><Icon name={icon} /> <span class="visually-hidden">{name}</span></dt>
    <dd>{children}</dd>
  </div>
);

/** One thing that may help: what it is, how intensive, how soon, how to join, and why it is shown. */
export const ResultCard: FC<Props> = (props) => {
  const { lang, href, name, summary, level, soon, join, why, tags = [], heading: Heading = 'h3' } = props;
  const words = t(lang).result;
  return (
    <article class="card">
      <Heading class="card__name"><a href={href}><PartText lang={lang} text={name} /></a></Heading>
      <p class="card__summary"><PartText lang={lang} text={summary} /></p>
      <dl class="card__facts">
        {level && (
          <div class="card__fact card__fact--level">
            <dt class="visually-hidden">{words.level}</dt>
            <dd><Level lang={lang} level={level.step} label={level.label} /></dd>
          </div>
        )}
        {soon && <Fact icon="clock" name={words.soon}>{soon}</Fact>}
        {join && <Fact icon="door" name={words.join}><PartText lang={lang} text={join} /></Fact>}
      </dl>
      {tags.length > 0 && <p class="card__tags">{tags.join(' · ')}</p>}
      {why && <p class="card__why"><strong>{words.why}</strong> {why}</p>}
    </article>
  );
};

/** Results under each other, as a list that says how many there are. */
export const ResultList: FC<{ children?: Child[] | Child }> = ({ children }) => (
  <ol class="results plain-list">
    {(Array.isArray(children) ? children.flat() : [children]).map((child) => <li>{child}</li>)}
  </ol>
);
