import type { Lang } from '../../../core/frameworks/types.ts';
import { dayInWords } from '../../../core/time/days.ts';
import type { TrainingService } from '../service.ts';
import { wordsOf } from '../words.ts';

type Certificate = Awaited<ReturnType<TrainingService['certificate']>>;

/** What a certificate says. The number is the first part of the id: short enough to read out. */
export function certificateView({ id, name, attendedOn, form, training, date, validUntil }: Certificate, lang: Lang) {
  const words = wordsOf(lang).certificate;
  const clock = (local: string) => (lang === 'nl' ? local.slice(11, 16).replace(':', '.') : local.slice(11, 16));
  const facts = [
    { name: words.on, value: dayInWords(attendedOn, lang) },
    ...(date ? [{ name: words.hours, value: words.from(clock(date.startsAt), clock(date.endsAt)) },
      { name: words.place, value: date.place }] : []),
    ...(training.body.provider ? [{ name: words.by, value: training.body.provider.name }] : []),
    ...(validUntil ? [{ name: words.valid, value: dayInWords(validUntil, lang) }] : []),
    { name: words.number, value: id.slice(0, 8).toUpperCase() },
  ];
  return { person: name, took: words.took[form], training: training.body.name, facts };
}
export type CertificateView = ReturnType<typeof certificateView>;
