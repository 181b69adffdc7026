import type { Lang } from '../../../core/frameworks/types.ts';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import type { DutyView, NowView, ToCall } from '../presenters/now.ts';
import { wordsOf } from '../words.ts';

/** A number: a button where a telephone can dial it, words where it cannot. */
export const Phone = ({ lang, phone, tel }: { lang: Lang; phone: string; tel?: string }) =>
  tel ? <ButtonLink look="primary" icon="phone" href={tel}>{wordsOf(lang).call(phone)}</ButtonLink>
    : <strong class="crisis-phone">{phone}</strong>;

const Otherwise = ({ lang, name, phone, tel }: ToCall & { lang: Lang }) => (
  <p class="crisis-duty__more">
    {wordsOf(lang).otherwise} {name}{name && ', '}{tel ? <a href={tel}>{phone}</a> : <strong>{phone}</strong>}
  </p>
);

const Duty = ({ lang, duty }: { lang: Lang; duty: DutyView }) => (
  <li class="acute__line">
    <div>
      <p class="acute__name"><PartText lang={lang} text={duty.role} /></p>
      <p class="acute__hours"><PartText lang={lang} text={duty.callFor} /></p>
      {duty.call && <p>{duty.call.name || wordsOf(lang).unnamed}{duty.note && ` (${duty.note})`}</p>}
      {!duty.call && <p>{duty.note}</p>}
    </div>
    {duty.call && <div class="acute__ways"><Phone lang={lang} {...duty.call} /></div>}
    {duty.otherwise && <Otherwise lang={lang} {...duty.otherwise} />}
  </li>
);

const FirstResponse = ({ lang, own }: { lang: Lang; own: NonNullable<NowView['own']> }) => (
  <li class="acute__line">
    <div>
      <p class="acute__name">{own.name}</p>
      <p class="acute__hours">{own.when}</p>
    </div>
    <div class="acute__ways"><Phone lang={lang} phone={own.phone} tel={own.tel} /></div>
  </li>
);

/** "Bel nu": the national numbers, and who answers at this hour. */
export const CallNow = ({ lang, now }: { lang: Lang; now: NowView }) => {
  const words = wordsOf(lang);
  return (
    <section class="acute" aria-labelledby="bel">
      <h2 id="bel" class="acute__title">{words.callNow}</h2>
      <ul class="crisis-national plain-list">
        {now.national.map(({ number, tel, what }) => (
          <li>
            <ButtonLink look="primary" icon="phone" href={tel}>{words.call(number)}</ButtonLink>
            <span>{what}</span>
          </li>
        ))}
      </ul>
      {now.nobody && (
        <div class="crisis-nobody">
          <p><strong>{words.nobodyTitle}.</strong> {words.nobody} {now.own && words.nobodyOwn}</p>
        </div>
      )}
      <p class="acute__intro">{words.atThisHour(now.when)}</p>
      <ul class="acute__lines plain-list">
        {now.own && now.nobody && <FirstResponse lang={lang} own={now.own} />}
        {now.duties.map((duty) => <Duty lang={lang} duty={duty} />)}
        {now.own && !now.nobody && <FirstResponse lang={lang} own={now.own} />}
      </ul>
    </section>
  );
};
