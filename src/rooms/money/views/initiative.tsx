import type { Lang } from '../../../core/frameworks/types.ts';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { inLanguage } from '../../../ui/part-text/part-text.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { InitiativeView } from '../presenters/initiative.ts';
import { wordsOf } from '../words/index.ts';
import { Frame, type Href, Money } from './parts.tsx';

type Props = { lang: Lang; view: InitiativeView; href: Href; keeps: boolean };

/** What one initiative was to cost and did cost, over the years. */
export const InitiativePage = ({ lang, view, href, keeps }: Props) => {
  const all = wordsOf(lang);
  const words = all.initiatives;
  const columns = [all.spent, all.budget, all.left].map((label) => ({ label, numeric: true }));
  return (
    <Frame lang={lang} href={href} title={inLanguage(lang, view.name).text} lead={words.years}>
      {view.years.length === 0 ? <EmptyState title={words.noMoney} /> : (
        <Table
          lang={lang}
          caption={words.yearsCaption}
          quietCaption
          stacked
          columns={[{ label: words.year }, ...columns, { label: all.sources.source }]}
          rows={view.years.map(({ year, budget, spent, left, sources }) => [
            String(year), <Money amount={spent} href={href} />, <Money amount={budget} href={href} />, left,
            sources.join(', '),
          ])}
        />
      )}
      {keeps && (
        <Buttons>
          <ButtonLink look="primary" href={href(`/beleid/geld/regels/nieuw?initiatief=${view.id}`)}>{all.actions.add}</ButtonLink>
          <ButtonLink href={href(`/initiatieven/${view.id}`)}>{words.open}</ButtonLink>
        </Buttons>
      )}
    </Frame>
  );
};
