import type { Lang } from '../../../core/frameworks/types.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { Tab } from '../../../ui/tabs/tabs.tsx';
import type { NowView } from '../presenters/now.ts';
import type { afterView, phasesView } from '../presenters/steps.ts';
import { type CrisisWords, wordsOf } from '../words.ts';
import { AftercarePart, SpokespersonPart } from './after.tsx';
import { CallNow } from './now.tsx';
import { Steps } from './steps.tsx';

type Props = {
  lang: Lang;
  now: NowView;
  phases: ReturnType<typeof phasesView>;
  links: readonly Tab[];
  after: ReturnType<typeof afterView>;
  print: string;
  manage?: string;
  version?: string;
};

const jumps = (words: CrisisWords) =>
  [['stappen', words.steps], ['nazorg', words.aftercare], ['woordvoerder', words.spokesperson]] as const;

/** The protocol in the middle of an incident: call, do, and afterwards. */
export const ProtocolPage = ({ lang, now, phases, links, after, print, manage, version }: Props) => {
  const words = wordsOf(lang);
  return (
    <div class="crisis">
      <h1>{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      <nav class="crisis-jump" aria-label={words.onThisPage}>
        {jumps(words).map(([id, label]) => <a href={`#${id}`}>{label}</a>)}
        <a class="no-print" href={print}>{words.print}</a>
      </nav>
      <CallNow lang={lang} now={now} />
      <Steps lang={lang} phases={phases} links={links} />
      <AftercarePart lang={lang} after={after} />
      <SpokespersonPart lang={lang} after={after} />
      {version ? <p class="soft">{version}</p> : <Notice lang={lang} title={words.ours} />}
      {manage && <p><a href={manage}>{words.manage}</a></p>}
    </div>
  );
};
