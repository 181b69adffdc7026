import type { Child } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import { wordsOf } from '../words.ts';

export type TabLink = { readonly path: string; readonly label: string; readonly here: boolean };
type Props = {
  lang: Lang; title: string; lead: string; tabs: readonly TabLink[]; href: (path: string) => string; children?: Child;
};

/** The heading and the tabs of the pages that are about more than one training. */
export const Frame = ({ lang, title, lead, tabs, href, children }: Props) => (
  <div class="stack stack--loose">
    <header>
      <h1>{title}</h1>
      <p class="lead measure">{lead}</p>
    </header>
    {tabs.length > 0 && (
      <Tabs
        label={wordsOf(lang).parts}
        tabs={tabs.map(({ path, label, here }) => ({ href: href(path), label, here }))}
      />
    )}
    {children}
  </div>
);
