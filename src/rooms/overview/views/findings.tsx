import type { Lang } from '../../../core/frameworks/types.ts';
import { ButtonLink } from '../../../ui/button/button.tsx';
import type { FindingsView, FindingView } from '../presenters/findings.ts';
import { wordsOf } from '../words.ts';

/** How many stand open; the rest is folded. */
const SHOWN = { gaps: 6, overlaps: 3 } as const;

const Items = ({ items }: { items: readonly FindingView[] }) => (
  <ul class="plain-list overview-findings">
    {items.map(({ text, advice, links }) => (
      <li>
        <p class="overview-findings__text">{text}</p>
        {advice && <p class="overview-findings__advice">{advice}</p>}
        <p class="overview-findings__links no-print">
          {links.map(({ href, label }) => <a href={href}>{label}<span class="visually-hidden">: {text}</span></a>)}
        </p>
      </li>
    ))}
  </ul>
);

const List = ({ lang, items, shown }: { lang: Lang; items: readonly FindingView[]; shown: number }) => {
  const rest = items.slice(shown);
  return (
    <>
      <Items items={items.slice(0, shown)} />
      {rest.length > 0 && (
        <details class="overview-more">
          <summary>{wordsOf(lang).findings.more(rest.length)}</summary>
          <Items items={rest} />
        </details>
      )}
    </>
  );
};

/** Gaps and overlaps in words, the most important first; the rest folded away. */
export const Findings = ({ lang, findings }: { lang: Lang; findings: FindingsView }) => {
  const words = wordsOf(lang).findings;
  const { gaps, overlaps, add } = findings;
  return (
    <div class="overview-words">
      <section aria-labelledby="gaten">
        <h2 id="gaten">{words.gaps}{gaps.length > 0 && ` (${gaps.length})`}</h2>
        <p>{gaps.length > 0 ? words.lead : words.none}</p>
        <List lang={lang} items={gaps} shown={SHOWN.gaps} />
        {add && gaps.length > 0 && <p class="no-print"><ButtonLink href={add}>{words.add}</ButtonLink></p>}
      </section>
      {overlaps.length > 0 && (
        <section aria-labelledby="dubbel">
          <h2 id="dubbel">{words.overlaps} ({overlaps.length})</h2>
          <p>{words.leadOverlaps}</p>
          <List lang={lang} items={overlaps} shown={SHOWN.overlaps} />
        </section>
      )}
    </div>
  );
};
