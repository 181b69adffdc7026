import type { Lang } from '../../../core/frameworks/types.ts';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import type { phasesView } from '../presenters/steps.ts';
import { wordsOf } from '../words.ts';

type Props = { lang: Lang; phases: ReturnType<typeof phasesView>; addressOf: (id: string) => string; add: string };

/** The steps in their order, each a link to its form. */
export const StepList = ({ lang, phases, addressOf, add }: Props) => {
  const words = wordsOf(lang).form;
  return (
    <>
      <p class="lead">{words.stepsLead}</p>
      <p><ButtonLink look="primary" href={add}>{words.addStep}</ButtonLink></p>
      {phases.map(({ title, steps }) => (
        <>
          <h2>{title}</h2>
          <ol>
            {steps.map(({ id, title: step, role }) => (
              <li>
                <a href={addressOf(id)}><PartText lang={lang} text={step} /></a>{' '}
                <span class="soft">(<PartText lang={lang} text={role} />)</span>
              </li>
            ))}
          </ol>
        </>
      ))}
    </>
  );
};
