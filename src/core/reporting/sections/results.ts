import { shownReach, shownReception } from '../../disclosure/typed.ts';
import type { BeforeAfter, Estimate, Interval } from '../../evaluation/types.ts';
import type { Text } from '../../frameworks/types.ts';
import type { ReportEvaluation } from '../input.ts';
import { both, inLang, joined, type Making, nameOf, paragraph, plain, plural, sentence } from '../making.ts';
import type { ReportSection } from '../types.ts';
import { evaluationTag, guarded, reachTag } from './results-figures.ts';

const known = <T>(value: Estimate<T> | undefined): T | undefined =>
  value !== undefined && !(typeof value === 'object' && value !== null && 'notEstimable' in value)
    ? value
    : undefined;

/** Evaluations of the year with something to tell. */
export const toldIn = ({ input: { evaluations, year } }: Making): readonly ReportEvaluation[] =>
  evaluations.filter(
    (one) => one.year === year && one.state !== 'planned' && Boolean(one.reach ?? one.reception ?? one.effect),
  );

function reach(make: Making, one: ReportEvaluation): Text | undefined {
  const tag = reachTag(make, one);
  if (!tag || !one.reach) return undefined;
  const { population, of } = shownReach(one.reach);
  const people = guarded(one.reach.people);
  if (people === 'few') {
    return {
      nl: 'Bereik: minder dan tien mensen. Daarom noemen we geen getal.',
      en: 'Reach: fewer than ten people. That is why we give no number.',
    };
  }
  const whole = population !== undefined && population >= 10 && population >= people;
  const share = whole
    ? evaluationTag(
        make,
        one,
        'reach-share',
        { nl: 'Deel dat is bereikt', en: 'Part that was reached' },
        (people / population) * 100,
        'percent',
      )
    : '';
  const total = whole
    ? evaluationTag(
        make,
        one,
        'population',
        { nl: 'Voor hoeveel mensen het is', en: 'For how many people it is' },
        population,
      )
    : '';
  const whom = plain(of);
  return {
    nl: `Bereik: ${tag} ${people === 1 ? 'mens' : 'mensen'}${whole ? ` van de ${total}, dat is ${share}` : ''}${whom ? ` (${whom})` : ''}.`,
    en: `Reach: ${tag} ${people === 1 ? 'person' : 'people'}${whole ? ` out of ${total}, which is ${share}` : ''}${whom ? ` (${whom})` : ''}.`,
  };
}

function reception(make: Making, one: ReportEvaluation): Text | undefined {
  if (!one.reception) return undefined;
  const { positive, mark, says, answered: people } = shownReception(one.reception);
  const answered = guarded(people);
  if (answered === 'few' || answered === 0) {
    return {
      nl: 'Waardering: te weinig antwoorden om iets over te zeggen.',
      en: 'Reception: too few answers to say anything about it.',
    };
  }
  const count = evaluationTag(
    make,
    one,
    'answered',
    { nl: 'Ingevulde formulieren', en: 'Forms that were filled in' },
    answered,
  );
  const share =
    positive === undefined
      ? undefined
      : evaluationTag(
          make,
          one,
          'positive',
          { nl: 'Deel dat positief is', en: 'Part that is positive' },
          (positive / answered) * 100,
          'percent',
        );
  const grade =
    mark === undefined
      ? undefined
      : evaluationTag(make, one, 'mark', { nl: 'Gemiddeld cijfer', en: 'Average mark' }, mark, 'decimal');
  return joined([
    {
      nl: `Waardering: ${count} mensen vulden een formulier in.`,
      en: `Reception: ${count} people filled in a form.`,
    },
    says === 'almost-all' ? { nl: 'Bijna iedereen is positief.', en: 'Almost everybody is positive.' } : undefined,
    says === 'almost-none' ? { nl: 'Bijna niemand is positief.', en: 'Almost nobody is positive.' } : undefined,
    share ? { nl: `Daarvan is ${share} positief.`, en: `Of these ${share} are positive.` } : undefined,
    grade ? { nl: `Ze geven gemiddeld een ${grade}.`, en: `On average they give it a ${grade}.` } : undefined,
  ]);
}

type Measured = Omit<BeforeAfter, 'warnings'>;

function change(make: Making, one: ReportEvaluation, result: Measured, better: 'higher' | 'lower'): Text {
  const mean = known(result.meanDifference);
  const interval: Interval | undefined = known(result.ci95);
  if (mean === undefined || !interval) {
    return {
      nl: 'Een verschil tussen voor en na is met deze gegevens niet te schatten.',
      en: 'A difference between before and after cannot be estimated from these data.',
    };
  }
  const tag = (name: string, label: Text, value: number, kind: 'count' | 'decimal' = 'decimal') =>
    evaluationTag(make, one, name, label, value, kind);
  const n = tag(
    'measured',
    { nl: 'Mensen die voor en na invulden', en: 'People who filled it in before and after' },
    result.n,
    'count',
  );
  const size = tag(
    'change',
    { nl: 'Gemiddeld verschil tussen voor en na', en: 'Average difference between before and after' },
    mean,
  );
  const [low, high] = [
    tag('change-low', { nl: 'Onderkant van het interval', en: 'Lower end of the interval' }, interval[0]),
    tag('change-high', { nl: 'Bovenkant van het interval', en: 'Upper end of the interval' }, interval[1]),
  ];
  const sure = interval[0] > 0 || interval[1] < 0;
  const good = mean > 0 === (better === 'higher');
  const words = {
    nl: `Effect: ${n} mensen vulden de schaal voor en na in. Het gemiddelde veranderde met ${size} (95%-interval ${low} tot ${high}).`,
    en: `Effect: ${n} people filled in the scale before and after. The average changed by ${size} (95% interval ${low} to ${high}).`,
  };
  const meaning: Text = !sure
    ? {
        nl: 'Dat verschil is zo klein of zo onzeker dat het ook toeval kan zijn.',
        en: 'This difference is so small or so uncertain that it may be chance.',
      }
    : good
      ? { nl: 'Dat is de kant op die we wilden.', en: 'That is in the direction we wanted.' }
      : { nl: 'Dat is niet de kant op die we wilden.', en: 'That is not in the direction we wanted.' };
  return joined([words, meaning]);
}

function effect(make: Making, one: ReportEvaluation): Text | undefined {
  if (!one.effect) return undefined;
  const { result, scale, better, caveats } = one.effect;
  if (result === 'few' || result.n < 10) {
    return {
      nl: 'Effect: minder dan tien mensen vulden voor en na in, dus daar zeggen we niets over.',
      en: 'Effect: fewer than ten people filled it in before and after, so we say nothing about it.',
    };
  }
  const about = both(
    (lang) => `${{ nl: 'Gemeten is', en: 'What was measured' }[lang]}: ${sentence(inLang(scale, lang))}`,
  );
  const proof: Text =
    caveats.length > 0
      ? joined(caveats.map((caveat) => both((lang) => sentence(plain(caveat[lang])))))
      : {
          nl: 'Dit bewijst niet dat de activiteit de oorzaak is.',
          en: 'This does not prove that the activity is the cause.',
        };
  return joined([change(make, one, result, better), about, proof]);
}

function main(make: Making, told: readonly ReportEvaluation[]): Text {
  const { year } = make.input;
  const ids = told.map(({ id }) => id);
  const count = make.reg.add('evaluations.count', {
    label: { nl: 'Activiteiten met een evaluatie', en: 'Activities with an evaluation' },
    value: ids.length,
    of: 'evaluation',
    ids,
  });
  const counted = told.filter(({ reach: found }) => found && guarded(found.people) !== 'few');
  const few = told.filter(({ reach: found }) => found && guarded(found.people) === 'few');
  const total = counted.reduce(
    (sum, { reach: found }) => sum + (found?.people === 'few' ? 0 : (found?.people ?? 0)),
    0,
  );
  const sum = make.reg.add('reach.total', {
    label: { nl: 'Bereik van alle activiteiten bij elkaar', en: 'Reach of all activities together' },
    value: guarded(total),
    of: 'evaluation',
    ids: counted.map(({ id }) => id),
  });
  return joined([
    plural(
      told.length,
      {
        nl: `Over bereik en resultaat in ${year} is nog niets vastgelegd. Vul bij Evaluaties in wie er zijn bereikt; dan staat het hier.`,
        en: `Nothing about reach and results in ${year} was recorded yet. Fill in under Evaluations who was reached; then it stands here.`,
      },
      { nl: `In ${year} is ${count} activiteit geëvalueerd.`, en: `In ${year} ${count} activity was evaluated.` },
      {
        nl: `In ${year} zijn ${count} activiteiten geëvalueerd.`,
        en: `In ${year} ${count} activities were evaluated.`,
      },
    ),
    counted.length === 0
      ? undefined
      : counted.length === 1
        ? { nl: `Er zijn ${sum} mensen bereikt.`, en: `${sum} people were reached.` }
        : {
            nl: `Samen bereikten ze ${sum} mensen. Wie aan meer activiteiten meedeed, telt vaker mee.`,
            en: `Together they reached ${sum} people. Who took part in more activities counts more than once.`,
          },
    few.length === 0
      ? undefined
      : {
          nl: `Waar het om minder dan tien mensen ging, noemen en tellen we geen getal.`,
          en: `Where it was fewer than ten people, we give no number and count none.`,
        },
  ]);
}

const item = (text: Text | undefined): Text | undefined => text && both((lang) => `- ${text[lang]}`);

/** Reach and results, each with what it does not prove (REP-5). */
export function resultsSection(make: Making): ReportSection {
  const told = toldIn(make);
  return {
    key: 'results',
    title: { nl: 'Bereik en resultaat', en: 'Reach and results' },
    paragraphs: [
      ...paragraph('results.main', { nl: 'Overzicht', en: 'Overview' }, main(make, told)),
      ...told.flatMap((one) =>
        paragraph(
          `results.${one.id}`,
          both((lang) => nameOf(make, one.initiativeId, lang)),

          joined([reach(make, one), reception(make, one), effect(make, one)].map(item), '\n'),
        ),
      ),
    ],
    tables: [],
    pictures: [],
  };
}
