import type { Lang } from '../../../core/frameworks/types.ts';
import { Button } from '../../../ui/button/button.tsx';
import type { PlanRow } from '../presenters/list.ts';
import { wordsOf } from '../words/index.ts';

type Props = {
  lang: Lang; action: string; title: string; version: number; presses: readonly PlanRow['state'][];
  /** in the list: which filter was on, so that one comes back to the same list */
  filter?: string;
};

/** One press each: done, begun, dropped, or back in the plan. */
export const Presses = ({ lang, action, title, version, presses, filter }: Props) => {
  const words = wordsOf(lang).press;
  return (
    <form method="post" action={action} class="row">
      <input type="hidden" name="version" value={String(version)} />
      {filter !== undefined && <><input type="hidden" name="from" value="list" /><input type="hidden" name="filter" value={filter} /></>}
      {presses.map((state) => (
        <Button look={state === 'done' ? 'secondary' : 'subtle'} name="state" value={state}>
          {words[state]}<span class="visually-hidden">: {title}</span>
        </Button>
      ))}
    </form>
  );
};
