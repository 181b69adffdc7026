import type { Lang } from '../../../core/frameworks/types.ts';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { NowView } from '../presenters/now.ts';
import type { sheetRoles } from '../presenters/sheet.ts';
import type { afterView, phasesView } from '../presenters/steps.ts';
import { wordsOf } from '../words.ts';

type Props = {
  lang: Lang;
  institution: string;
  now: NowView;
  roles: ReturnType<typeof sheetRoles>;
  phases: ReturnType<typeof phasesView>;
  after: ReturnType<typeof afterView>;
  situation?: string;
  back: string;
  dates: readonly string[];
};

const Numbers = ({ lang, now, roles, after }: Props) => {
  const words = wordsOf(lang);
  const { spokesperson, deputy } = after;
  const reach = ({ name, phone }: { name: string; phone: string }) => [name, phone].filter(Boolean).join(', ');
  return (
    <>
      <ul class="crisis-sheet__national plain-list">
        {now.national.map(({ number, what }) => <li><strong>{number}</strong> {what}</li>)}
        {now.own && <li><strong>{now.own.phone}</strong> {now.own.name}, {now.own.when}</li>}
      </ul>
      <Table lang={lang} caption={words.sheet.roles} quietCaption stacked
        columns={[words.sheet.role, words.sheet.who, words.sheet.hours, words.sheet.deputy].map((label) => ({ label }))}
        rows={[
          ...roles.map(({ role, holder, hours, deputy: second }) =>
            [<PartText lang={lang} text={role} />, holder, <>{hours.map((line) => <div>{line}</div>)}</>, second]),
          [words.spokesperson, spokesperson.name || words.unnamed, spokesperson.phone, deputy ? reach(deputy) : ''],
        ]} />
    </>
  );
};

/** The protocol on one sheet of A4: numbers, steps, aftercare and the press. */
export const SheetPage = (props: Props) => {
  const { lang, institution, phases, after, situation, back, dates } = props;
  const words = wordsOf(lang);
  return (
    <div class="crisis-sheet">
      <h1>{words.heading}: {institution}{situation && `. ${situation}`}</h1>
      <p class="lead">{words.sheet.lead}</p>
      <div class="row no-print"><PrintButton lang={lang} /> <a href={back}>{words.sheet.back}</a></div>
      <Numbers {...props} />
      <div class="crisis-sheet__columns">
        {phases.map(({ title, steps }) => (
          <section>
            <h2>{title}</h2>
            <ul class="plain-list">
              {steps.map(({ title: step, role, lines }) => (
                <li class="crisis-sheet__step">
                  <strong><PartText lang={lang} text={step} /></strong> (<PartText lang={lang} text={role} />){' '}
                  <span lang={lines.foreign}>{lines.items.join(' ')}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {([[`${words.aftercare}. ${words.forStudents}`, after.students], [`${words.aftercare}. ${words.forStaff}`, after.staff]] as const)
          .map(([title, { items, foreign }]) => (
            <section>
              <h2>{title}</h2>
              <ul class="plain-list" lang={foreign}>
                {items.map(({ when, lines }) => <li class="crisis-sheet__step"><strong>{when}.</strong> {lines.join(' ')}</li>)}
              </ul>
            </section>
          ))}
        <section>
          <h2>{words.others}</h2>
          <p lang={after.others.foreign}>{after.others.items.join(' ')}</p>
        </section>
      </div>
      <p class="soft">{dates.join(' ')}</p>
    </div>
  );
};
