import type { Child } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import { wordsOf } from '../words.ts';

export const PATHS = {
  home: '/beheer',
  people: '/beheer/mensen',
  mappings: '/beheer/koppelingen',
  units: '/beheer/onderdelen',
  institution: '/beheer/instelling',
  receptions: '/beheer/ontvangst',
  checkIn: '/beheer/check-in',
  audit: '/beheer/logboek',
} as const;
export type Part = keyof typeof PATHS;

type Props = { lang: Lang; here: Part; href: (path: string) => string; children?: Child };

/** The heading and the tabs of every page of administration. */
export const Frame = ({ lang, here, href, children }: Props) => {
  const words = wordsOf(lang);
  const parts = Object.keys(PATHS) as Part[];
  return (
    <>
      <h1>{here === 'home' ? words.title : words.tabs[here]}</h1>
      <Tabs
        label={words.parts}
        tabs={parts.map((part) => ({ href: href(PATHS[part]), label: words.tabs[part], here: part === here }))}
      />
      {children}
    </>
  );
};
