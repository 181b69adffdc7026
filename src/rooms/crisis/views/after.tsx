import type { AftercareMoment } from '../../../core/crisis/types.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { afterView, Shown } from '../presenters/steps.ts';
import { wordsOf } from '../words.ts';
import { Phone } from './now.tsx';

type After = ReturnType<typeof afterView>;

const Moments = ({ moments }: { moments: Shown<AftercareMoment> }) => (
  <dl class="facts" lang={moments.foreign}>
    {moments.items.map(({ when, lines }) => (
      <div class="facts__fact"><dt>{when}</dt><dd><ul>{lines.map((line) => <li>{line}</li>)}</ul></dd></div>
    ))}
  </dl>
);

const Lines = ({ lang, lines }: { lang: Lang; lines: After['lines'] }) => (
  <>
    <p>{wordsOf(lang).lines}</p>
    <ul>{lines.map(({ name, phone, tel, hours }) => <li>{name}: <a href={tel}>{phone}</a> ({hours})</li>)}</ul>
  </>
);

/** Aftercare for students and for staff, and the lines that stay open. */
export const AftercarePart = ({ lang, after }: { lang: Lang; after: After }) => {
  const words = wordsOf(lang);
  return (
    <section aria-labelledby="nazorg">
      <h2 id="nazorg">{words.aftercare}</h2>
      <h3>{words.forStudents}</h3>
      <Moments moments={after.students} />
      <h3>{words.forStaff}</h3>
      <Moments moments={after.staff} />
      <Lines lang={lang} lines={after.lines} />
      {after.policies.length > 0 && <p>{words.policies}: {after.policies.join(', ')}.</p>}
    </section>
  );
};

/** The one who speaks to the press, and what everybody else says. */
export const SpokespersonPart = ({ lang, after }: { lang: Lang; after: After }) => {
  const words = wordsOf(lang);
  const { spokesperson, deputy, others } = after;
  return (
    <section aria-labelledby="woordvoerder">
      <h2 id="woordvoerder">{words.spokesperson}</h2>
      <div class="panel stack stack--tight">
        <p>
          {spokesperson.name || words.unnamed}
          {spokesperson.phone && <>: <Phone lang={lang} {...spokesperson} /></>}
        </p>
        {deputy && <p>{words.otherwise} {deputy.name}{deputy.phone && <>, <strong>{deputy.phone}</strong></>}</p>}
        <p><strong>{words.others}</strong></p>
        <ul lang={others.foreign}>{others.items.map((line) => <li>{line}</li>)}</ul>
      </div>
    </section>
  );
};
