import type { Child } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { at } from '../../../ui/field/at.ts';
import { TextArea, TextField } from '../../../ui/field/text-field.tsx';
import type { Values } from '../presenters/own.ts';
import { wordsOf } from '../words/index.ts';

export type FormProps = {
  lang: Lang;
  action: string;
  back: { href: string; label: string };
  values: Values;
  errors: readonly FieldError[];
  most: Readonly<Record<'title' | 'what' | 'line' | 'reach' | 'text', number>>;
};

const Shell = ({
  props,
  title,
  send,
  children,
}: {
  props: FormProps;
  title: string;
  send: string;
  children?: Child;
}) => (
  <>
    <ErrorSummary lang={props.lang} errors={props.errors} />
    <Breadcrumb lang={props.lang} links={[props.back]} />
    <h1>{title}</h1>
    <form method="post" action={props.action} class="measure" novalidate>
      {children}
      <Buttons>
        <Button>{send}</Button>
      </Buttons>
    </form>
  </>
);

/** An idea, to send or to change. Two fields are enough. */
export const ProposalForm = ({ isNew, ...props }: FormProps & { isNew: boolean }) => {
  const all = wordsOf(props.lang);
  const words = all.form;
  return (
    <Shell props={props} title={isNew ? words.newTitle : words.editTitle} send={isNew ? words.send : words.save}>
      <p>{all.own.whoText}</p>
      <TextField {...at(props, 'title', words.name)} required maxlength={props.most.title} />
      <TextArea {...at(props, 'what', words.what, words.whatHint)} required rows={6} maxlength={props.most.what} />
      <TextField
        {...at(props, 'cents', words.cents, words.centsHint)}
        width="short"
        inputmode="decimal"
        maxlength={20}
      />
      <TextField {...at(props, 'room', words.room, words.roomHint)} maxlength={props.most.line} />
      <TextField {...at(props, 'help', words.help, words.helpHint)} maxlength={props.most.line} />
      <TextField {...at(props, 'reach', words.reach, words.reachHint)} maxlength={props.most.reach} />
    </Shell>
  );
};

/** What came of it. */
export const AccountForm = (props: FormProps) => {
  const words = wordsOf(props.lang).account;
  return (
    <Shell props={props} title={words.title} send={words.send}>
      <TextArea
        {...at(props, 'account', words.account, words.accountHint)}
        required
        rows={6}
        maxlength={props.most.text}
      />
      <TextField
        {...at(props, 'spent', words.spent, words.spentHint)}
        width="short"
        inputmode="decimal"
        maxlength={20}
      />
      <TextField
        {...at(props, 'people', words.people, words.peopleHint)}
        width="short"
        inputmode="numeric"
        maxlength={5}
      />
      <p class="soft">{words.once}</p>
    </Shell>
  );
};
