import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { CardView } from '../presenters/card.ts';
import { wordsOf } from '../words/index.ts';
import { DecisionPart } from './decision-part.tsx';
import { EffectPart, QuestionsPart } from './details.tsx';
import type { FormState } from '../../../ui/field/at.ts';
import { VoiceForm, Voices } from './voices.tsx';

export type CardProps = {
  lang: Lang; view: CardView; href: (path: string) => string;
  /** what was just done, in words */
  said?: string;
  /** the form for what students say, for who may add it */
  voice?: FormState;
  /** a representative reads it as one of those who are heard */
  council: boolean;
  /** a coordinator of other units, who reads it only */
  reader: boolean;
};

const LOOKS = { known: 'good', planned: 'plain', unasked: 'plain', few: 'attention' } as const;
const PATHS = { reach: 'bereik', reception: 'waardering', effect: 'effect', feasibility: 'kosten' } as const;

const Part = ({ lang, view, part, href }: Pick<CardProps, 'lang' | 'view' | 'href'> & { part: CardView['parts'][number] }) => {
  const words = wordsOf(lang).card;
  return (
    <section class="eval-card__part panel" aria-labelledby={part.key}>
      <h2 id={part.key}>{part.title}</h2>
      <p class="eval-card__state"><Tag look={LOOKS[part.state]}>{part.label}</Tag></p>
      <p class="small soft">{part.ask}</p>
      {part.headline && <p class="eval-card__headline">{part.headline}</p>}
      {part.lines.map((line) => <p class="eval-card__line">{line}</p>)}
      {view.keeps && (
        <p class="eval-card__do no-print">
          <a href={href(`/beleid/evaluaties/${view.id}/${PATHS[part.key]}`)}>
            {part.state === 'known' || part.state === 'few' ? words.change : words.fill}
            <span class="visually-hidden">: {part.title}</span>
          </a>
        </p>
      )}
    </section>
  );
};

const Plan = ({ lang, view, href }: Pick<CardProps, 'lang' | 'view' | 'href'>) => {
  const words = wordsOf(lang);
  const how = view.parts.filter(({ key }) => view.plan.how[key]);
  return (
    <section class="panel" aria-labelledby="plan">
      <h2 id="plan">{words.card.plan}</h2>
      <dl class="facts">
        {how.map(({ key, title }) => <div class="facts__fact"><dt>{title}</dt><dd>{view.plan.how[key]}</dd></div>)}
        <div class="facts__fact"><dt>{words.card.studentsPlan}</dt><dd>{view.plan.students}</dd></div>
        <div class="facts__fact"><dt>{words.card.askOn}</dt><dd>{view.askOn}</dd></div>
      </dl>
      {view.keeps && (
        <p class="row no-print">
          <a href={href(`/beleid/evaluaties/${view.id}/plan`)}>{words.plan.change}</a>
          <a href={href(`/beleid/evaluaties/${view.id}/formulier`)}>{words.card.form}</a>
        </p>
      )}
    </section>
  );
};

/** One evaluation in one glance: four questions, what students say, and the decision; more of it below. */
export const CardPage = (props: CardProps) => {
  const { lang, view, said, voice, href } = props;
  const words = wordsOf(lang);
  return (
    <>
      <ErrorSummary lang={lang} errors={voice?.errors ?? []} />
      <Breadcrumb lang={lang} links={[{ href: href('/beleid/evaluaties'), label: words.title }]} />
      <div class="row">
        <h1><PartText lang={lang} text={view.name} /></h1>
        <Tag look={view.look}>{view.standing}</Tag>
      </div>
      <div class="row row--apart">
        <p class="lead">{words.of(view.year)}</p>
        <div class="row no-print">
          {(view.keeps || props.reader) && <a href={href(`/initiatieven/${view.initiativeId}`)}>{words.card.initiative}</a>}
          <PrintButton lang={lang} />
        </div>
      </div>
      {props.reader && <p class="soft">{words.card.noAccess}</p>}
      {said && <Notice lang={lang} kind="ok" live title={said} />}
      <div class="eval-card">
        {view.parts.map((part) => <Part lang={lang} view={view} part={part} href={href} />)}
        <Voices {...props} />
        <DecisionPart {...props} />
      </div>
      <div class="stack stack--loose">
        {view.effect && !view.effect.few && <EffectPart lang={lang} effect={view.effect} />}
        {view.questions && <QuestionsPart lang={lang} questions={view.questions} />}
        {voice && <VoiceForm lang={lang} id={view.id} state={voice} href={href} council={props.council} />}
        <Plan {...props} />
        {view.keeps && !view.decision && (
          <p class="no-print">
            <ButtonLink look="primary" href={href(`/beleid/evaluaties/${view.id}/besluit`)}>{words.card.decide}</ButtonLink>
          </p>
        )}
      </div>
    </>
  );
};
