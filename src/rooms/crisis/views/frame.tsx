import type { Child } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { type Tab, Tabs } from '../../../ui/tabs/tabs.tsx';
import { wordsOf } from '../words.ts';

type Props = { lang: Lang; heading: string; tabs?: readonly Tab[]; children?: Child };

/** The heading and the tabs of every page where the protocol is managed; no tabs for who may only see its state. */
export const Frame = ({ lang, heading, tabs, children }: Props) => (
  <>
    <h1>{heading}</h1>
    {tabs && <Tabs label={wordsOf(lang).parts} tabs={tabs} />}
    {children}
  </>
);
