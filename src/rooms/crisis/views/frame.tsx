import type { Child } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import { type Part, PATHS } from '../presenters/manage.ts';
import { wordsOf } from '../words.ts';

type Props = { lang: Lang; here: Part; heading?: string; href: (path: string) => string; only?: boolean; children?: Child };

/** The heading and the tabs of every page where the protocol is managed; `only` leaves out what somebody may not change. */
export const Frame = ({ lang, here, heading, href, only = false, children }: Props) => {
  const words = wordsOf(lang);
  const parts = Object.keys(PATHS) as Part[];
  return (
    <>
      <h1>{heading ?? (here === 'state' ? words.state.heading : words.tabs[here])}</h1>
      {!only && (
        <Tabs label={words.parts}
          tabs={parts.map((part) => ({ href: href(PATHS[part]), label: words.tabs[part], here: part === here }))} />
      )}
      {children}
    </>
  );
};
