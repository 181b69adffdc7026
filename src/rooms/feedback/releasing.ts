import { FEWEST_ANSWERS, releaseReception } from '../../core/disclosure/feedback.ts';
import { cronbachAlpha } from '../../core/evaluation/cronbach.ts';
import { effectOf } from '../../core/evaluation/effect.ts';
import { OWN_SCALE, RECEPTION_QUESTIONS, statementKey } from '../../core/evaluation/own-forms.ts';
import { pairsOf } from '../../core/evaluation/pairing.ts';
import { estimated } from '../../core/evaluation/reasons.ts';
import type { FeedbackScale } from '../../core/evaluation/types.ts';
import type { Due, Given, Outcome } from './store/clock.ts';

/** Cronbach's alpha over who answered everything before; nothing when it is no use as a reliability. */
function reliabilityOf(answers: readonly Given[], { statements }: FeedbackScale): number | undefined {
  const keys = statements.map((_, n) => statementKey(n));
  const rows = answers.filter(({ moment }) => moment === 'before').map((one) => keys.map((key) => one.answers[key]))
    .filter((row): row is number[] => row.every((value) => value !== undefined));
  const alpha = rows.length < FEWEST_ANSWERS ? undefined : cronbachAlpha(rows);
  return typeof alpha === 'number' && estimated(alpha) && alpha > 0 && alpha < 1 ? alpha : undefined;
}

function change(answers: readonly Given[], scale: FeedbackScale): Outcome {
  const measured = pairsOf(answers, scale.statements.length);
  if (measured.pairs.length < FEWEST_ANSWERS) return undefined;
  const reliability = reliabilityOf(answers, scale);
  const effect = effectOf(measured, {
    scale: scale.name, better: 'higher', from: 'form', source: 'Samenhang', ...(reliability === undefined ? {} : { reliability }),
  });
  if (effect.result === 'few') return undefined;
  return { people: effect.result.n, release: { kind: 'before-after', effect } };
}

/** What may be said of the answers to a form (SDC-20 to 24); nothing when there are too few. */
export function groupOf({ kind, scale }: Pick<Due, 'kind' | 'scale'>, answers: readonly Given[]): Outcome {
  if (kind === 'before-after') return change(answers, scale ?? OWN_SCALE);
  const release = releaseReception(answers, RECEPTION_QUESTIONS.map(({ key }) => key));
  return release && { people: answers.length, release };
}
