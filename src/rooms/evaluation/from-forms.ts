import type { FeedbackRelease } from '../../core/disclosure/feedback.ts';
import type { Effect, Reception } from '../../core/evaluation/types.ts';
import type { Around } from './store/read.ts';
import type { Answers } from './types.ts';

/** What our own form said last, of one kind; nothing while none was released with ten answers. */
export function lastRelease<K extends FeedbackRelease['kind']>({ releases }: Pick<Around, 'releases'>, kind: K) {
  for (const { people, result, released_on: on } of releases) {
    const release = result as FeedbackRelease | null;
    if (people !== null && release?.kind === kind) {
      return { people, on, release: release as Extract<FeedbackRelease, { kind: K }> };
    }
  }
  return undefined;
}

/** Reception in a line, from our form: whether they would recommend it, which is nearest to a mark. */
function receptionOf(around: Pick<Around, 'releases'>): Reception | undefined {
  const last = lastRelease(around, 'reception');
  const figure = last?.release.questions['recommend'];
  if (!last || !figure) return undefined;
  const source = `Samenhang ${last.on}`;
  return figure.says === 'figure'
    ? { answered: figure.answered, positive: figure.positive, source } : { answered: last.people, source };
}

function effectOf(around: Pick<Around, 'releases'>): Effect | undefined {
  return lastRelease(around, 'before-after')?.release.effect;
}

/**
 * EVAL-46: what is written down when a decision closes an evaluation: what our forms said, unless somebody typed
 * it in.
 */
export function fromForms(
  row: { readonly reception: Reception | null; readonly effect: Effect | null }, around: Pick<Around, 'releases'>,
): Answers {
  const [reception, effect] = [row.reception ? undefined : receptionOf(around), row.effect
    ? undefined : effectOf(around)];
  return { ...(reception ? { reception } : {}), ...(effect ? { effect } : {}) };
}

/** EVAL-44: students had a voice when they said something, or when a form of ours was released with ten answers. */
export const withStudents = ({ voices, releases }: Pick<Around, 'voices' | 'releases'>): boolean =>
  voices.length > 0 || releases.some(({ people }) => people !== null);
