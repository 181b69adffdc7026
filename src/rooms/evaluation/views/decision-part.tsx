import { Tag } from '../../../ui/tag/tag.tsx';
import type { DecisionView } from '../presenters/card.ts';
import { wordsOf } from '../words/index.ts';
import type { CardProps } from './card.tsx';

type Props = Pick<CardProps, 'lang' | 'view' | 'href'>;

const One = ({ lang, view, href, decision }: Props & { decision: DecisionView }) => {
  const words = wordsOf(lang).card;
  return (
    <>
      <p class="eval-card__headline">{decision.what}</p>
      <p class="eval-card__line">{decision.why}</p>
      <p class="small soft">{decision.by}{decision.again && <>. {decision.again}</>}</p>
      {view.keeps && (
        <ul class="eval-card__do no-print">
          {decision.goalId ? <li><a href={href(`/beleid/doelen/${decision.goalId}`)}>{words.goal}</a></li>
            : <li><a href={href(`/beleid/doelen/nieuw?besluit=${decision.id}`)}>{words.toGoal}</a></li>}
          {decision.changesStatus && <li><a href={href(`/initiatieven/${view.initiativeId}/bewerken`)}>{words.toStatus}</a></li>}
          <li><a href={href(`/beleid/evaluaties/${view.id}/besluit`)}>{words.decideAgain}</a></li>
        </ul>
      )}
    </>
  );
};

/** What was decided, whether students had a voice in it, and what was decided before. */
export const DecisionPart = (props: Props) => {
  const { lang, view, href } = props;
  const words = wordsOf(lang).card;
  const { decision } = view;
  return (
    <section class="eval-card__part panel" aria-labelledby="decision">
      <h2 id="decision">{words.decision}</h2>
      {decision && <p class="eval-card__state"><Tag look={decision.withStudents ? 'good' : 'attention'}>{decision.label}</Tag></p>}
      {decision ? <One {...props} decision={decision} /> : <p>{words.noDecision}</p>}
      {!decision && view.keeps && (
        <p class="eval-card__do no-print"><a href={href(`/beleid/evaluaties/${view.id}/besluit`)}>{words.decide}</a></p>
      )}
      {view.history.length > 0 && (
        <details>
          <summary>{words.history}</summary>
          <ul class="plain-list stack stack--tight">
            {view.history.map((one) => (
              <li>
                <strong>{one.what}</strong> <Tag look={one.withStudents ? 'good' : 'attention'}>{one.label}</Tag>
                <div>{one.why}</div>
                <div class="small soft">{one.by}</div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
