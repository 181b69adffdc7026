import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { Fact, Facts } from '../../../ui/facts/facts.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { OneView } from '../presenters/one.ts';
import { wordsOf } from '../words/index.ts';
import { Presses } from './presses.tsx';

type Props = {
  lang: Lang;
  href: (path: string) => string;
  view: OneView;
  /** whether who looks coordinates at all: then it is explained why nothing can be pressed */
  coordinates: boolean;
};

const Links = ({ name, links, href }: { name: string; links: OneView['after']; href: Props['href'] }) =>
  links.length === 0 ? (
    <></>
  ) : (
    <Fact name={name}>
      <ul>
        {links.map(({ path, title, state }) => (
          <li>
            <a href={href(path)}>{title}</a> <span class="soft">({state})</span>
          </li>
        ))}
      </ul>
    </Fact>
  );

/** One action: everything that is known of it, and what can be pressed. */
export const OnePage = ({ lang, href, view, coordinates }: Props) => {
  const words = wordsOf(lang);
  const { one } = words;
  const path = `/beleid/plan/${view.id}`;
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/beleid/plan'), label: one.back }]} />
      <h1>{view.title}</h1>
      {view.tags.length > 0 && (
        <p class="row">
          {view.tags.map(({ label, look }) => (
            <Tag look={look}>{label}</Tag>
          ))}
        </p>
      )}
      <Facts>
        <Fact name={one.owner}>{view.owner}</Fact>
        <Fact name={one.due}>{view.due}</Fact>
        <Fact name={one.state}>{view.state}</Fact>
        {view.start && <Fact name={one.start}>{view.start}</Fact>}
        {view.money && <Fact name={one.money}>{view.money}</Fact>}
        <Fact name={one.unit}>{view.unit}</Fact>
        {view.goal && (
          <Fact name={one.goal}>
            <a href={href(view.goal.path)}>
              <PartText lang={lang} text={view.goal.name} />
            </a>
          </Fact>
        )}
        {view.initiative && (
          <Fact name={one.initiative}>
            {coordinates ? (
              <a href={href(view.initiative.path)}>
                <PartText lang={lang} text={view.initiative.name} />
              </a>
            ) : (
              <PartText lang={lang} text={view.initiative.name} />
            )}
          </Fact>
        )}
        <Links name={one.after} links={view.after} href={href} />
        <Links name={one.before} links={view.before} href={href} />
        {view.note && (
          <Fact name={one.note}>
            <span class="pre-line">{view.note}</span>
          </Fact>
        )}
      </Facts>
      {view.mine ? (
        <div class="row no-print">
          <Presses
            lang={lang}
            action={href(`${path}/stand`)}
            title={view.title}
            version={view.version}
            presses={view.presses}
          />
          <ButtonLink href={href(`${path}/bewerken`)}>{one.change}</ButtonLink>
        </div>
      ) : (
        coordinates && <p class="soft">{one.notYours}</p>
      )}
    </>
  );
};
