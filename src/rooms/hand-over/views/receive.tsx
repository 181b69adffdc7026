import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { SelectField } from '../../../ui/field/choice-field.tsx';
import { MomentField, TextArea } from '../../../ui/field/text-field.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Quoted } from '../../../ui/quoted/quoted.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { ReceiveView } from '../presenters/receiver.ts';
import { wordsOf } from '../words.ts';

type Typed = {
  readonly dates?: readonly string[];
  readonly answer?: string;
  readonly reason?: string;
  readonly betterId?: string;
};
type Props = {
  lang: Lang;
  href: (path: string) => string;
  view: ReceiveView;
  errors: readonly FieldError[];
  typed?: Typed;
};
type PartProps = Omit<Props, 'href'> & { at: (path: string) => string };
const errorAt = (errors: readonly FieldError[], field: string) => errors.find((one) => one.field === field)?.message;

/** The days one proposes, and a line; accepts when that has not happened yet. */
const Reply = ({ lang, view, errors, typed, at }: PartProps) => {
  const words = wordsOf(lang).receive;
  return (
    <form method="post" action={at(view.may.accept ? '/aannemen' : '/antwoord')} class="panel stack" novalidate>
      <h2>{view.may.accept ? words.acceptTitle : words.replyTitle}</h2>
      {view.may.accept && <p>{words.acceptHint}</p>}
      {[0, 1, 2].map((n) => (
        <MomentField
          lang={lang}
          name="date"
          id={n === 0 ? 'date' : `date-${n + 1}`}
          label={words.date(n + 1)}
          required
          value={typed?.dates?.[n]}
          error={n === 0 ? errorAt(errors, 'date') : undefined}
        />
      ))}
      <TextArea
        lang={lang}
        name="answer"
        label={words.answer}
        hint={words.noNotes}
        required
        rows={3}
        maxlength={2000}
        value={typed?.answer}
        error={errorAt(errors, 'answer')}
      />
      <Buttons>
        <Button>{view.may.accept ? words.accept : words.reply}</Button>
      </Buttons>
    </form>
  );
};

/** A no, with a reason and perhaps a better place. */
const Decline = ({ lang, view, errors, typed, at }: PartProps) => {
  const words = wordsOf(lang).receive;
  return (
    <details class="filters" open={errorAt(errors, 'reason') !== undefined}>
      <summary>{words.declineTitle}</summary>
      <form method="post" action={at('/elders')} class="stack" novalidate>
        <TextArea
          lang={lang}
          name="reason"
          label={words.reason}
          required
          rows={3}
          value={typed?.reason}
          error={errorAt(errors, 'reason')}
        />
        <SelectField
          lang={lang}
          name="better"
          label={words.better}
          hint={words.betterHint}
          required
          options={view.others}
          value={typed?.betterId}
        />
        <Buttons>
          <Button look="secondary">{words.decline}</Button>
        </Buttons>
      </form>
    </details>
  );
};

const Said = ({ lang, view }: Pick<Props, 'lang' | 'view'>) => {
  const words = wordsOf(lang).receive;
  return (
    <>
      {view.choice && (
        <p>
          <strong>
            {words.chosen}: {view.choice}
          </strong>
        </p>
      )}
      {view.back && (
        <>
          <h2>{words.back}</h2>
          <Quoted lines={[view.back]} />
        </>
      )}
      {view.sentDates.length > 0 && (
        <>
          <h2>{words.sentDates}</h2>
          <ul>
            {view.sentDates.map((one) => (
              <li>{one}</li>
            ))}
          </ul>
        </>
      )}
      {view.sentAnswer && (
        <>
          <h2>{words.sentAnswer}</h2>
          <Quoted lines={view.sentAnswer.split('\n')} />
        </>
      )}
    </>
  );
};

/** One hand-over on the page of its receiver. */
export const ReceivePage = ({ lang, href, view, errors, typed }: Props) => {
  const words = wordsOf(lang).receive;
  const at = (path: string) => href(`/postvak/${view.id}${path}`);
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/postvak'), label: words.return }]} />
      <ErrorSummary lang={lang} errors={errors} />
      <div class="row">
        <h1>{view.name || words.title}</h1>
        <Tag>{view.state}</Tag>
      </div>
      <div class="stack stack--loose measure">
        {view.withdrawn && (
          <Notice lang={lang} kind="warning">
            <p>
              {words.withdrawn} {view.acceptedOn && words.withdrawnDate(view.acceptedOn)}
            </p>
          </Notice>
        )}
        {view.term && <p>{view.term}</p>}
        {view.items.map(({ label, lines }) => (
          <section>
            <h2>{label}</h2>
            <Quoted lines={lines} />
          </section>
        ))}
        {view.underWay && view.anonymous && <p class="soft">{words.didNot}</p>}
        <Said lang={lang} view={view} />
        {view.underWay && <Reply lang={lang} view={view} errors={errors} typed={typed} at={at} />}
        {(view.may.contact || view.may.close) && (
          <form method="post" action={at('/gesprek')}>
            <Buttons>
              {view.may.contact && <Button look="secondary">{words.contact}</Button>}
              {view.may.close && (
                <Button look="secondary" formaction={at('/afronden')}>
                  {words.close}
                </Button>
              )}
            </Buttons>
            {view.may.close && <p class="soft">{words.closeHint}</p>}
          </form>
        )}
        {view.may.decline && <Decline lang={lang} view={view} errors={errors} typed={typed} at={at} />}
      </div>
    </>
  );
};
