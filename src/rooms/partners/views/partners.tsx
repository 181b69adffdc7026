import type { Lang } from '../../../core/frameworks/types.ts';
import type { PartText as Text } from '../../../core/initiatives/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { wordsOf } from '../words/index.ts';

type Row = {
  readonly id: string; readonly name: Text; readonly on: string; readonly room: string; readonly checked: string;
  readonly asked: string;
};
type Props = { lang: Lang; rows: readonly Row[]; href: (path: string) => string };

/** All partners, for who keeps them. */
export const PartnersPage = ({ lang, rows, href }: Props) => {
  const words = wordsOf(lang);
  const { name, state, room, checked, asked } = words.partners.columns;
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/keten'), label: words.map.title }]} />
      <h1>{words.partners.title}</h1>
      <p class="lead">{words.partners.lead}</p>
      <p class="row">
        <ButtonLink href={href('/keten/partners/nieuw')}>{words.partners.add}</ButtonLink>
        <a href={href('/keten/afspraken')}>{words.agreements.title}</a>
      </p>
      {rows.length === 0 ? (
        <p>{words.partners.none}</p>
      ) : (
        <Table
          lang={lang}
          caption={words.partners.caption}
          stacked
          columns={[name, state, room, checked, asked].map((label) => ({ label }))}
          rows={rows.map((row) => [
            <a href={href(`/keten/partners/${row.id}`)}>
              <PartText lang={lang} text={row.name} />
            </a>,
            row.on,
            row.room,
            row.checked,
            row.asked,
          ])}
        />
      )}
    </>
  );
};
