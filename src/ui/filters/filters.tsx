import type { Child, FC } from 'hono/jsx';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { t, type Lang } from '../words/index.ts';

type Props = {
  lang: Lang;
  action: string;
  method?: 'get' | 'post';
  /** how many are chosen now; the block opens by itself when there are any */
  chosen?: number;
  /** where everything is as it was */
  clear?: string;
  /** what must stay: the words of the question (only by POST) and the like */
  hidden?: Readonly<Record<string, string>>;
  /** the fields: Checkboxes, SelectField */
  children?: Child;
};

/** Ways to see less. Folded away, so that results come first; works without script. */
export const Filters: FC<Props> = ({ lang, action, method = 'post', chosen = 0, clear, hidden = {}, children }) => {
  const words = t(lang).filters;
  return (
    <details class="filters" open={chosen > 0}>
      <summary>
        <span>{words.title}{chosen > 0 && <span class="filters__count"> · {words.count(chosen)}</span>}</span>
        <Icon name="down" />
      </summary>
      <form method={method} action={action}>
        {Object.entries(hidden).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
        <div class="filters__fields">{children}</div>
        <div class="row">
          <Button look="secondary">{words.apply}</Button>
          {chosen > 0 && clear && <a href={clear}>{words.clear}</a>}
        </div>
      </form>
    </details>
  );
};
