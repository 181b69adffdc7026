import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { StepView } from '../presenters/step.ts';
import type { MayView } from '../presenters/overview.ts';
import { wordsOf } from '../words.ts';
import { Blocks, Sources } from './blocks.tsx';
import { MayNotice } from './may.tsx';

type Props = {
  lang: Lang; href: (path: string) => string; path: string; view: StepView; may: MayView;
  errors: readonly FieldError[];
  /** what was typed could not be kept: another device was first, or nothing can be kept any more */
  notKept?: 'conflict' | 'closed';
};

const NotKept = ({ lang, notKept }: Pick<Props, 'lang' | 'notKept'>) => {
  const words = wordsOf(lang);
  return notKept === undefined ? <></> : notKept === 'conflict'
    ? <Notice lang={lang} kind="warning" live title={words.conflictTitle}><p>{words.conflict}</p></Notice>
    : <Notice lang={lang} kind="warning" live title={words.closedTitle}><p>{words.closed}</p></Notice>;
};

const Form = ({ lang, href, path, view, errors }: Props) => {
  const words = wordsOf(lang);
  return (
    <form method="post" action={href(`${path}/${view.step}`)} class="stack stack--loose measure" novalidate>
      <input type="hidden" name="base" value={view.base} />
      <Blocks lang={lang} blocks={view.blocks} open errors={errors} />
      <Buttons>
        <Button name="go" value="next">{view.step === view.steps ? words.saveLast : words.save}</Button>
        <Button look="secondary" name="go" value="stop">{words.stop}</Button>
        {view.step > 1 && <Button look="subtle" name="go" value="back">{words.back}</Button>}
      </Buttons>
    </form>
  );
};

/** The same step for who reads only. */
const Reading = ({ lang, href, path, view }: Props) => {
  const words = wordsOf(lang);
  const { step, steps } = view;
  return (
    <div class="stack stack--loose measure">
      <Blocks lang={lang} blocks={view.blocks} open={false} />
      <Buttons>
        <ButtonLink look="primary" href={href(step === steps ? `${path}/klaar` : `${path}/${step + 1}`)}>
          {step === steps ? words.last : words.next}
        </ButtonLink>
        {step > 1 && <ButtonLink href={href(`${path}/${step - 1}`)}>{words.previous}</ButtonLink>}
      </Buttons>
    </div>
  );
};

/** One step of an exercise. */
export const StepPage = (props: Props) => {
  const { lang, href, path, view, may, errors, notKept } = props;
  const words = wordsOf(lang);
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <Breadcrumb lang={lang} links={[{ href: href(path), label: view.exercise }]} />
      <NotKept lang={lang} notKept={notKept} />
      <p class="soft">{words.stepOf(view.step, view.steps)}</p>
      <h1>{view.title}</h1>
      <div class="stack stack--loose">
        {may === 'open' || notKept ? <Form {...props} /> : <Reading {...props} />}
        {may !== 'open' && <MayNotice lang={lang} href={href} may={may} back={`${path}/${view.step}`} />}
        {may === 'open' && <p class="soft small measure">{words.nothing} {words.private}</p>}
        <Sources lang={lang} sources={view.sources} />
      </div>
    </>
  );
};
