import type { Child, FC } from 'hono/jsx';
import type { PartText as Value } from '../../core/initiatives/types.ts';
import { PartText } from '../part-text/part-text.tsx';
import { Tag } from '../tag/tag.tsx';
import { Trend, type TrendProps } from '../trend/trend.tsx';
import type { Lang } from '../words/index.ts';

/** A goal for a page that shows it: what its state is called, and its figures in words. */
export type GoalShown = {
  readonly name: Value; readonly href: string; readonly said: string;
  readonly state: { readonly label: string; readonly look: 'plain' | 'good' | 'attention' | 'wrong' };
  /** what is counted, whose it is, who carries it: in few words */
  readonly what?: string; readonly unit?: string; readonly owner?: string;
  readonly trend?: Omit<TrendProps, 'lang' | 'small'>;
};
type Props = { lang: Lang; goal: GoalShown; heading?: 'h2' | 'h3'; children?: Child };

/** One goal: its name, how far it is in a word and in figures, and its line beside it. */
export const GoalCard: FC<Props> = ({ lang, goal, heading: Heading = 'h3', children }) => (
  <article class="panel goal-card">
    <div class="goal-card__row">
      <div class="stack stack--tight">
        <Heading><a href={goal.href}><PartText lang={lang} text={goal.name} /></a></Heading>
        <p class="row">
          <Tag look={goal.state.look}>{goal.state.label}</Tag>
          {goal.unit && <span class="soft">{goal.unit}</span>}
        </p>
        {goal.what && <p class="soft">{goal.what}</p>}
        <p>{goal.said}</p>
        {goal.owner && <p class="small soft">{goal.owner}</p>}
      </div>
      {goal.trend && <Trend lang={lang} {...goal.trend} small />}
    </div>
    {children}
  </article>
);

/** A goal in two lines, under another one. */
export const GoalItem: FC<{ lang: Lang; goal: GoalShown }> = ({ lang, goal }) => (
  <div class="goal-item">
    <p class="row">
      <a href={goal.href}><PartText lang={lang} text={goal.name} /></a>
      <Tag look={goal.state.look}>{goal.state.label}</Tag>
    </p>
    <p class="small soft">{goal.unit && <>{goal.unit}. </>}{goal.said}</p>
  </div>
);
