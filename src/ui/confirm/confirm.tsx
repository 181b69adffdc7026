import type { Child, FC } from 'hono/jsx';
import { Button, ButtonLink, Buttons } from '../button/button.tsx';
import { t, type Lang } from '../words/index.ts';

type Props = {
  lang: Lang;
  action: string;
  /** the question is the heading of the page */
  question: string;
  /** what the button says: "Verwijder dit initiatief", never "OK" */
  yes: string;
  /** where "not now" leads */
  back: string;
  danger?: boolean;
  hidden?: Readonly<Record<string, string>>;
  /** what will happen */
  children?: Child;
};

/** Asks before something happens that is hard to undo. A page of its own, so it works without script. */
export const Confirm: FC<Props> = ({ lang, action, question, yes, back, danger = false, hidden = {}, children }) => (
  <form class="confirm panel" method="post" action={action}>
    <h1>{question}</h1>
    {children && <div>{children}</div>}
    {Object.entries(hidden).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
    <Buttons>
      <Button look={danger ? 'danger' : 'primary'}>{yes}</Button>
      <ButtonLink href={back}>{t(lang).confirm.cancel}</ButtonLink>
    </Buttons>
  </form>
);
