import type { CheckInRecord } from '../../../core/check-in/record.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { Answers, Instrument } from '../../../core/instruments/types.ts';
import { toQuestionnaireResponse } from '../../../core/instruments/fhir/to-response.ts';
import type { Everything } from '../services/my-data.ts';

const answerIn = (instrument: Instrument | undefined, key: string, value: number, lang: Lang) => {
  const item = instrument?.items.find((one) => one.key === key);
  const option = instrument?.scales.find((one) => one.key === item?.scale)?.options.find((one) => one.value === value);
  return { question: item?.text[lang] ?? key, answer: option?.label[lang] ?? String(value), value };
};
const answersIn = (instrument: Instrument | undefined, answers: Answers, lang: Lang) =>
  Object.entries(answers).map(([key, value]) => ({ key, ...answerIn(instrument, key, value, lang) }));

function scoresIn(instrument: Instrument | undefined, { scores }: CheckInRecord, lang: Lang) {
  return Object.entries(scores).map(([key, scored]) => {
    const score = instrument?.scores.find((one) => one.key === key);
    const title = score?.title[lang] ?? key;
    if (scored.state === 'not-computable') return { key, title, missing: scored.missing };
    const band = score?.bands.find((one) => one.key === scored.band)?.title[lang];
    return { key, title, value: scored.value, ...(band === undefined ? {} : { band }) };
  });
}

/** Everything, to be read by a person and by a machine. */
export function asJson(all: Everything, lang: Lang) {
  const of = (key: string) => all.instruments[key];
  return {
    format: 'samenhang-my-data', version: 1, lastHere: all.seenOn, below16: all.young,
    checkIns: all.records.map(({ value, goneOn }) => ({
      checkIn: of(value.instrument)?.title[lang] ?? value.instrument, key: value.instrument,
      edition: value.edition, filledInOn: value.on, keptUntil: goneOn,
      answers: answersIn(of(value.instrument), value.answers, lang),
      scores: scoresIn(of(value.instrument), value, lang),
      ...(value.series === undefined ? {} : { countsIn: value.series }),
    })),
    notFinished: all.drafts.map(({ value, goneOn }) => ({
      checkIn: of(value.instrument)?.title[lang] ?? value.instrument, key: value.instrument,
      keptUntil: goneOn,
      answers: answersIn(of(value.instrument), value.answers, lang),
    })),
    exercises: all.exercises.map(({ value }) => value), choices: all.choices, given: all.gifts,
    reminder: all.reminder ?? null, countsWithoutNameIn: all.counted, roundsTakenPartIn: all.rounds,
  };
}

/** Answers and scores, one a row. */
export function asRows(all: Everything, lang: Lang): readonly (readonly string[])[] {
  return [
    ['date', 'check_in', 'kind', 'key', 'text', 'value', 'words'],
    ...all.records.flatMap(({ value }) => {
      const instrument = all.instruments[value.instrument];
      return [
        ...answersIn(instrument, value.answers, lang).map((one) =>
          [value.on, value.instrument, 'answer', one.key, one.question, String(one.value), one.answer]),
        ...scoresIn(instrument, value, lang).map((one) =>
          [value.on, value.instrument, 'score', one.key, one.title, 'value' in one ? String(one.value) : '',
            'band' in one ? one.band ?? '' : '']),
      ];
    }),
  ];
}

/** The answers as a FHIR R4 Bundle, without who they are of. Left out: what the institution no longer has. */
export const asBundle = (all: Everything) => ({
  resourceType: 'Bundle', type: 'collection',
  entry: all.records.flatMap(({ id, value }) => {
    const instrument = all.instruments[value.instrument];
    return instrument ? [{
      fullUrl: `urn:uuid:${id}`, resource: toQuestionnaireResponse(instrument, value, { id, authored: value.on }),
    }] : [];
  }),
});
