import type { FC } from 'hono/jsx';
import type { Definition } from '../../../core/reporting/definitions.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { Table } from '../../../ui/table/table.tsx';
import type { VersionLink } from '../presenters/years.ts';
import { wordsOf } from '../words/index.ts';
import { Frame, type Href } from './frame.tsx';

type Props = {
  lang: Lang;
  href: Href;
  definitions: readonly Definition[];
  frozen: readonly (VersionLink & { year: string })[];
};

/** What each figure means, and what may be taken along of it. */
export const DefinitionsPage: FC<Props> = ({ lang, href, definitions, frozen }) => {
  const words = wordsOf(lang);
  return (
    <Frame lang={lang} href={href} title={words.years.definitions} lead={words.definitions.lead} inside>
      <Table
        lang={lang}
        caption={words.years.definitions}
        quietCaption
        stacked
        columns={[{ label: words.definitions.figure }, { label: words.definitions.means }]}
        rows={definitions.map(({ figure, means }) => [figure[lang], means[lang]])}
      />
      <section class="stack">
        <h2>{words.definitions.downloads}</h2>
        <p>{frozen.length === 0 ? words.definitions.none : words.definitions.downloadsLead}</p>
        {frozen.length > 0 && (
          <ul>
            {frozen.map(({ href: path, label, note, year }) => (
              <li>
                <a href={href(`${path}/csv`)} download>
                  {year}, {label}
                </a>{' '}
                <span class="soft">{note}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </Frame>
  );
};
