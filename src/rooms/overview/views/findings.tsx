import type { Lang } from '../../../core/frameworks/types.ts';
import { ButtonLink } from '../../../ui/button/button.tsx';
import type { FindingRun, FindingsView } from '../presenters/findings.ts';
import { wordsOf } from '../words.ts';

/** Each block is one advice with all it is about. */
const Runs = ({ runs }: { runs: readonly FindingRun[] }) => (
  <ul class="plain-list overview-findings">
    {runs.map(({ advice, items }) => (
      <li>
        <ul class="plain-list">
          {items.map(({ text, links }) => (
            <li>
              <p class="overview-findings__text">{text}</p>
              <p class="overview-findings__links no-print">
                {links.map(({ href, label }) => <a href={href}>{label}<span class="visually-hidden">: {text}</span></a>)}
              </p>
            </li>
          ))}
        </ul>
        <p class="overview-findings__advice">{advice}</p>
      </li>
    ))}
  </ul>
);

const List = ({ lang, list: { first, more, rest } }: { lang: Lang; list: FindingsView['gaps'] }) => (
  <>
    <Runs runs={first} />
    {rest > 0 && (
      <details class="overview-more">
        <summary>{wordsOf(lang).findings.more(rest)}</summary>
        <Runs runs={more} />
      </details>
    )}
  </>
);

/** Gaps and overlaps in words, the most important first; the rest folded away. */
export const Findings = ({ lang, findings }: { lang: Lang; findings: FindingsView }) => {
  const words = wordsOf(lang).findings;
  const { gaps, overlaps, add } = findings;
  return (
    <div class="overview-words">
      <section aria-labelledby="gaten">
        <h2 id="gaten">{words.gaps}{gaps.count > 0 && ` (${gaps.count})`}</h2>
        <p>{gaps.count > 0 ? words.lead : words.none}</p>
        <List lang={lang} list={gaps} />
        {add && gaps.count > 0 && <p class="no-print"><ButtonLink href={add}>{words.add}</ButtonLink></p>}
      </section>
      {overlaps.count > 0 && (
        <section aria-labelledby="dubbel">
          <h2 id="dubbel">{words.overlaps} ({overlaps.count})</h2>
          <p>{words.leadOverlaps}</p>
          <List lang={lang} list={overlaps} />
        </section>
      )}
    </div>
  );
};
