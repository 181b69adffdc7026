import type { Child, FC } from 'hono/jsx';
import { Tag } from '../tag/tag.tsx';

export type WorkTag = { readonly label: string; readonly look: 'plain' | 'good' | 'attention' | 'wrong' };
export type Work = {
  readonly title: string; readonly href: string;
  readonly tags?: readonly WorkTag[];
  /** who, when and the like, each a few words */
  readonly facts: readonly Child[];
  /** stands out, because something is wrong */
  readonly alert?: boolean;
  /** what can be pressed */
  readonly acts?: Child;
};

/** Things to do, one under the other: what, by whom, when, and what can be pressed. */
export const WorkList: FC<{ work: readonly Work[]; heading?: 'h2' | 'h3' }> = ({ work, heading: Heading = 'h3' }) => (
  <ul class="work-list plain-list">
    {work.map(({ title, href, tags = [], facts, alert, acts }) => (
      <li class={`work-list__one${alert ? ' work-list__one--alert' : ''}`}>
        <div>
          <Heading><a href={href}>{title}</a></Heading>
          <p class="work-list__facts">
            {tags.map(({ label, look }) => <Tag look={look}>{label}</Tag>)}
            {facts.map((fact) => <span>{fact}</span>)}
          </p>
        </div>
        {acts && <div class="work-list__acts no-print">{acts}</div>}
      </li>
    ))}
  </ul>
);
