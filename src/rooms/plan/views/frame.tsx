import type { Child } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import { wordsOf } from '../words/index.ts';

type Props = { lang: Lang; title: string; lead: string; href: (path: string) => string; here: 'list' | 'calendar'; children?: Child };

/** The heading of the plan, and the two ways to look at it. */
export const Frame = ({ lang, title, lead, href, here, children }: Props) => {
  const words = wordsOf(lang);
  return (
    <div class="stack stack--loose">
      <header>
        <Breadcrumb lang={lang} links={[{ href: href('/beleid'), label: words.hub }]} />
        <h1>{title}</h1>
        <p class="lead measure">{lead}</p>
      </header>
      <Tabs label={words.views} tabs={[
        { href: href('/beleid/plan'), label: words.list, here: here === 'list' },
        { href: href('/beleid/plan/kalender'), label: words.calendar, here: here === 'calendar' },
      ]} />
      {children}
    </div>
  );
};
