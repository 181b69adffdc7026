import type { Child } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { at } from '../../../ui/field/at.ts';
import { TextArea, TextField } from '../../../ui/field/index.ts';
import { wordsOf } from '../words/index.ts';

type Props<Name extends string> = {
  lang: Lang; action: string; back: string; version?: number; values: Readonly<Record<Name, string>>;
  problems: readonly FieldError[];
};

const Frame = ({ title, children, ...props }: Omit<Props<never>, 'values'> & { title: string; children?: Child }) => {
  const { lang, action, back, version, problems } = props;
  const words = wordsOf(lang);
  return (
    <>
      <ErrorSummary lang={lang} errors={problems} />
      <Breadcrumb lang={lang} links={[{ href: back, label: words.team.title }]} />
      <h1>{title}</h1>
      <form method="post" action={action} class="stack measure" novalidate>
        {version !== undefined && <input type="hidden" name="version" value={String(version)} />}
        {children}
        <Buttons><Button>{words.teamForm.save}</Button></Buttons>
      </form>
    </>
  );
};

/** One member of the team. */
export const MemberForm = ({ values, ...props }: Props<'name' | 'does' | 'hours'>) => {
  const words = wordsOf(props.lang).teamForm;
  const state = { lang: props.lang, values, errors: props.problems };
  return (
    <Frame {...props} title={words.member}>
      <TextField {...at(state, 'name', words.name)} required maxlength={120} />
      <TextField {...at(state, 'does', words.doesMember, words.doesMemberHint)} required maxlength={200} />
      <TextField {...at(state, 'hours', words.hours)} width="short" inputmode="decimal" maxlength={5} />
    </Frame>
  );
};

/** Who is responsible for what, and for what not. */
export const DutyForm = ({ values, ...props }: Props<'who' | 'does' | 'not'>) => {
  const words = wordsOf(props.lang).teamForm;
  const state = { lang: props.lang, values, errors: props.problems };
  return (
    <Frame {...props} title={words.duty}>
      <TextField {...at(state, 'who', words.who)} required maxlength={120} />
      <TextArea {...at(state, 'does', words.doesDuty)} required rows={4} maxlength={2000} />
      <TextArea {...at(state, 'not', words.not, words.notHint)} rows={4} maxlength={2000} />
    </Frame>
  );
};
