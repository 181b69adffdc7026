import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Checkbox, Radios } from '../../../ui/field/choice-field.tsx';
import { TextArea } from '../../../ui/field/text-field.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Quoted } from '../../../ui/quoted/quoted.tsx';
import { Steps } from '../../../ui/steps/steps.tsx';
import type { FollowView } from '../presenters/student.ts';
import { wordsOf } from '../words.ts';

type Props = { lang: Lang; href: (path: string) => string; view: FollowView; errors: readonly FieldError[] };
type At = { at: (path: string) => string };

const Quote = ({ text }: { text: string }) => <Quoted lines={text.split('\n')} />;

const Progress = ({ lang, view }: Pick<Props, 'lang' | 'view'>) => (
  <section aria-labelledby="steps">
    <h2 id="steps">{wordsOf(lang).follow.steps}</h2>
    <Steps steps={view.steps.map(({ label, day }) => ({ label, note: day }))} />
    {view.wait && <p>{view.wait}</p>}
    {view.late && <Notice lang={lang} kind="warning"><p>{wordsOf(lang).follow.late}</p></Notice>}
  </section>
);

/** What the receiver wrote, the days they propose, and one line back. */
const Answer = ({ lang, view, errors, at }: Omit<Props, 'href'> & At) => {
  const words = wordsOf(lang).follow;
  return (
    <section class="stack" aria-labelledby="answer">
      <h2 id="answer">{view.answered ? words.answerTitle : words.toldTitle}</h2>
      {view.answer && <Quote text={view.answer} />}
      {view.reason && <><h3>{words.reasonTitle}</h3><Quote text={view.reason} /></>}
      {view.better && (
        <form method="post" action={at('/beter')} class="panel stack">
          <h3>{words.betterTitle}</h3>
          <p>{words.better(view.better.name)}</p>
          <Buttons><Button>{words.betterGo(view.better.name)}</Button></Buttons>
        </form>
      )}
      {view.chosen && <p><strong>{words.chosen(view.chosen)}</strong></p>}
      {view.back && <><h3>{words.sentBack}</h3><Quote text={view.back} /></>}
      {view.underWay && (
        <form method="post" action={at('/terug')} class="panel stack" novalidate>
          {view.dates.length > 0 && (
            <Radios lang={lang} name="choice" label={words.datesTitle} options={[...view.dates, { value: '', label: words.none }]} />
          )}
          <TextArea lang={lang} name="back" label={words.back} hint={words.backHint} rows={2} maxlength={400}
            error={errors.find(({ field }) => field === 'back')?.message} />
          <Buttons><Button look="secondary">{words.sendBack}</Button></Buttons>
        </form>
      )}
    </section>
  );
};

/** What went, with each yes to take back. */
const Went = ({ lang, view, at }: Pick<Props, 'lang' | 'view'> & At) => {
  const words = wordsOf(lang).follow;
  if (view.went.length === 0) return <></>;
  return (
    <section aria-labelledby="went">
      <h2 id="went">{words.wentTitle}</h2>
      {view.went.map(({ item, label, lines }) => (
        <form method="post" action={at('/terugnemen')} class="stack stack--tight">
          <h3>{label}</h3>
          <Quote text={lines.join('\n')} />
          {view.underWay && <Buttons><Button look="subtle" name="item" value={item}>{words.takeBack(label)}</Button></Buttons>}
        </form>
      ))}
    </section>
  );
};

/** The loop closes with the student: what the guide hears, and what they let them know. */
const Guide = ({ lang, guide, at }: { lang: Lang; guide: NonNullable<FollowView['guide']> } & At) => {
  const words = wordsOf(lang).follow;
  return (
    <section aria-labelledby="guide">
      <h2 id="guide">{words.guideTitle(guide.name)}</h2>
      <p>{guide.steps ? words.guideSteps(guide.name) : words.guideNow(guide.name)}</p>
      {guide.said && <><p>{words.guideSaid(guide.name)}</p><Quote text={guide.said} /></>}
      <form method="post" action={at('/vertel')} class="panel stack" novalidate>
        {guide.mayShareSteps && <Checkbox name="steps" label={words.stepsLabel} checked={guide.steps} />}
        <TextArea lang={lang} name="said" label={words.saidLabel} hint={words.saidHint} rows={2} maxlength={400}
          value={guide.said} required />
        <Buttons><Button look="secondary">{words.tell}</Button></Buttons>
      </form>
    </section>
  );
};

/** What became of a hand-over, on the page of the student who sent it. */
export const FollowPage = ({ lang, href, view, errors }: Props) => {
  const words = wordsOf(lang).follow;
  const at = (path: string) => href(`/overdracht/${view.id}${path}`);
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/overdracht'), label: wordsOf(lang).list.title }]} />
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{words.title(view.name)}</h1>
      <div class="stack stack--loose measure">
        <Progress lang={lang} view={view} />
        {(view.answered || view.underWay) && <Answer lang={lang} view={view} errors={errors} at={at} />}
        <Went lang={lang} view={view} at={at} />
        {view.guide && <Guide lang={lang} guide={view.guide} at={at} />}
        {view.keptUntil && <p class="soft">{view.keptUntil}</p>}
        <Buttons>
          <ButtonLink href={at('/stoppen')}>{view.underWay ? words.stop : words.remove}</ButtonLink>
        </Buttons>
      </div>
    </>
  );
};
