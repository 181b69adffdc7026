import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Quoted } from '../../../ui/quoted/quoted.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { ReceiveView } from '../presenters/receiver.ts';
import { wordsOf } from '../words.ts';
import { Decline, Reply, type Typed } from './reply.tsx';

type Props = {
  lang: Lang;
  href: (path: string) => string;
  view: ReceiveView;
  errors: readonly FieldError[];
  typed?: Typed;
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
