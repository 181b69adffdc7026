import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Fact, Facts } from '../../../ui/facts/facts.tsx';
import { Radios } from '../../../ui/field/choice-field.tsx';
import { TextArea, TextField } from '../../../ui/field/text-field.tsx';
import { ChipLink, Tag } from '../../../ui/tag/tag.tsx';
import type { AnswerView } from '../presenters/sent.ts';
import { wordsOf } from '../words/index.ts';
import { at } from '../../../ui/field/at.ts';
import type { FormProps } from './forms.tsx';
import { Lines } from './lines.tsx';

type Props = Omit<FormProps, 'action' | 'back'> & {
  href: (path: string) => string; view: AnswerView;
  /** whether it can (still) be answered */
  answers: boolean;
  /** whether the form stands open: nothing was answered yet, or something is not right */
  open: boolean;
};

const Form = (props: Props) => {
  const words = wordsOf(props.lang).answer;
  const path = props.href(`/beleid/ideeen/${props.view.id}`);
  return (
    <div class="stack">
      <p class="row"><span>{words.begin}:</span> {Object.entries(words.sentences).map(([key, [name]]) =>
        <ChipLink href={`${path}?zin=${key}#answer-title`}>{name}</ChipLink>)}</p>
      <form method="post" action={path} class="measure" novalidate>
        <input type="hidden" name="seen" value={props.view.seen} />
        <Radios {...at(props, 'state', words.decision)} required
          options={[{ value: 'granted', label: words.yes }, { value: 'refused', label: words.no }]} />
        <TextArea {...at(props, 'answer', words.words, words.wordsHint)} required rows={5} maxlength={props.most.text} />
        <p class="soft">{words.onlyYes}</p>
        <TextField {...at(props, 'cents', words.cents, words.centsHint)} width="short" inputmode="decimal" maxlength={20} />
        <TextField {...at(props, 'room', words.room)} maxlength={props.most.line} />
        <TextField {...at(props, 'contact', words.contact, words.contactHint)} maxlength={props.most.line} />
        <Buttons><Button>{words.send}</Button></Buttons>
      </form>
    </div>
  );
};

const Said = ({ lang, view, href }: Pick<Props, 'lang' | 'view' | 'href'>) => {
  const all = wordsOf(lang);
  const { gets, account } = view;
  return (
    <section class="panel stack" aria-labelledby="said">
      <h2 id="said">{all.one.answer}</h2>
      <Lines text={view.answer ?? ''} />
      <Facts>
        {gets.money && <Fact name={all.one.money}>{gets.money}</Fact>}
        {gets.room && <Fact name={all.one.room}>{gets.room}</Fact>}
        {gets.contact && <Fact name={all.answer.contact}>{gets.contact}</Fact>}
        {account && <Fact name={all.one.account}><Lines text={account.text} /></Fact>}
        {account?.spent && <Fact name={all.one.spent}>{account.spent}</Fact>}
        {account?.people !== undefined && <Fact name={all.one.people}>{account.people}</Fact>}
      </Facts>
      {account && <p>{all.answer.initiative} <a href={href('/initiatieven/nieuw')}>{all.answer.initiativeLink}</a></p>}
    </section>
  );
};

/** One idea for the coordinator: what it says, and the answer to it. */
export const AnswerPage = (props: Props) => {
  const { lang, href, view, errors, answers, open } = props;
  const all = wordsOf(lang);
  const { money, room, help } = view.asks;
  return (
    <div class="stack">
      <ErrorSummary lang={lang} errors={errors} />
      <Breadcrumb lang={lang} links={[{ href: href('/beleid/ideeen'), label: all.answer.back }]} />
      <h1>{view.title}</h1>
      <p class="row"><Tag look={view.look}>{view.label}</Tag> <span>{all.own.sentOn(view.sentOn)}</span></p>
      <Lines text={view.what} />
      <Facts>
        {money && <Fact name={all.one.money}>{money}</Fact>}
        {room && <Fact name={all.one.room}>{room}</Fact>}
        {help && <Fact name={all.one.help}>{help}</Fact>}
        <Fact name={all.answer.from}>{view.reach ?? all.answer.nameless}</Fact>
      </Facts>
      {view.answer && <Said lang={lang} view={view} href={href} />}
      {answers && (open ? (
        <section class="stack" aria-labelledby="answer-title">
          <h2 id="answer-title">{all.answer.title}</h2>
          <p class="soft">{all.answer.students}</p>
          <Form {...props} />
        </section>
      ) : (
        <details class="filters"><summary>{all.answer.again}</summary><div class="filters__inside"><Form {...props} /></div></details>
      ))}
    </div>
  );
};
