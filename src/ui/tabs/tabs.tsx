import type { FC } from 'hono/jsx';

export type Tab = { readonly href: string; readonly label: string; readonly here?: boolean };

/** Other views of the same thing. Each is a page of its own with its own address, so these are links. */
export const Tabs: FC<{ label: string; tabs: readonly Tab[] }> = ({ label, tabs }) => (
  <nav class="tabs" aria-label={label}>
    <ul class="plain-list">
      {tabs.map((tab) => <li><a href={tab.href} aria-current={tab.here ? 'page' : undefined}>{tab.label}</a></li>)}
    </ul>
  </nav>
);
