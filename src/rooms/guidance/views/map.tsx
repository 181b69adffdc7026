import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { SearchBox } from '../../../ui/search-box/search-box.tsx';
import { ChipLink } from '../../../ui/tag/tag.tsx';
import type { Group, RouteLink } from '../presenters/map.ts';
import type { UrgentView } from '../presenters/urgent.ts';
import { wordsOf } from '../words.ts';
import { RouteBody, type RouteProps } from './route.tsx';
import { UrgentBranch } from './urgent.tsx';

type Props = { lang: Lang; href: (path: string) => string; urgent: UrgentView; groups: readonly Group[] };

const Ask = ({ lang, href, value, heading }: Pick<Props, 'lang' | 'href'> & { value?: string; heading?: boolean }) => {
  const words = wordsOf(lang);
  return (
    <SearchBox lang={lang} action={href('/routekaart')} label={words.question} hint={words.hint} value={value}
      large={heading ?? false} examples={heading ? words.examples : []} />
  );
};

const Groups = ({ lang, href, groups }: Pick<Props, 'lang' | 'href' | 'groups'>) => (
  <section class="stack" aria-labelledby="kies">
    <h2 id="kies">{wordsOf(lang).choose}</h2>
    {groups.map(({ label, routes }) => (
      <section class="stack stack--tight">
        <h3>{label}</h3>
        <ul class="plain-list row">
          {routes.map(({ key, title }) => <li><ChipLink href={href(`/routekaart/${key}`)}>{title}</ChipLink></li>)}
        </ul>
      </section>
    ))}
  </section>
);

const Paper = ({ lang, href }: Pick<Props, 'lang' | 'href'>) => {
  const words = wordsOf(lang);
  return (
    <section class="stack stack--tight">
      <h2>{words.more}</h2>
      <p><a href={href('/routekaart/kaarten')}>{words.cards}</a></p>
      <p><a href={href('/routekaart/poster')}>{words.poster}</a></p>
    </section>
  );
};

/** The one question for a guide, the urgent branch one tap away, and every route to choose from. */
export const MapPage = (props: Props) => (
  <div class="stack stack--loose">
    <Ask {...props} heading />
    <UrgentBranch lang={props.lang} view={props.urgent} />
    <Groups {...props} />
    <Paper {...props} />
  </div>
);

type OtherProps = Pick<Props, 'lang' | 'href'> & {
  others: readonly RouteLink[];
  /** keeps the urgent branch open on the next page, `?n=1` */
  mark: string;
};

const Others = ({ lang, href, others, mark }: OtherProps) => (
  <section class="stack stack--tight no-print">
    <p class="soft" id="anders">{wordsOf(lang).others}</p>
    <ul class="plain-list row" aria-labelledby="anders">
      {others.map(({ key, title }) => <li><ChipLink href={href(`/routekaart/${key}${mark}`)}>{title}</ChipLink></li>)}
    </ul>
  </section>
);

/** An answer to what a guide typed: the best route at once, others as links. */
export const AnswerPage = (props: Props & OtherProps & { typed: string; best?: RouteProps }) => {
  const { lang, href, urgent, typed, best, others, mark } = props;
  const words = wordsOf(lang);
  return (
    <div class="stack stack--loose">
      <h1 class="visually-hidden">{words.title}</h1>
      <Ask lang={lang} href={href} value={typed} />
      <UrgentBranch lang={lang} view={urgent} />
      <div id="route" class="stack" tabindex={-1}>
        {best ? (
          <>
            <p class="soft">{words.route.fits}</p>
            <h2 class="route-title">{best.view.title}</h2>
            {others.length > 0 && <Others lang={lang} href={href} others={others} mark={mark} />}
            <RouteBody {...best} />
          </>
        ) : <EmptyState title={words.nothingTitle}><p>{words.nothing}</p></EmptyState>}
      </div>
      {!best && <Groups {...props} />}
    </div>
  );
};

/** One route, at an address that can be shared. */
export const RoutePage = ({ urgent, ...props }: RouteProps & { urgent: UrgentView }) => {
  const { lang, href, view } = props;
  const words = wordsOf(lang);
  return (
    <div class="stack stack--loose">
      <Breadcrumb lang={lang} links={[{ href: href('/routekaart'), label: words.title }]} />
      <h1>{view.title}</h1>
      <UrgentBranch lang={lang} view={urgent} />
      <div id="route" class="stack stack--loose" tabindex={-1}>
        <details class="filters">
          <summary>{words.route.notice}</summary>
          <ul class="urgent-branch">{view.notice.map((line) => <li>{line}</li>)}</ul>
        </details>
        <RouteBody {...props} />
      </div>
    </div>
  );
};
