import type { Lang } from '../../../core/frameworks/types.ts';
import { Table } from '../../../ui/table/table.tsx';
import type { DpiaView } from '../presenters/dpia.ts';
import { Frame, type Href } from './frame.tsx';

const Parts = ({ parts }: { parts: DpiaView['before'] }) => (
  <>
    {parts.map(({ title, lines }) => (
      <section class="stack measure">
        <h2>{title}</h2>
        <ul class="stack stack--tight">{lines.map((line) => <li>{line}</li>)}</ul>
      </section>
    ))}
  </>
);

/** What the check-in does with data, for who writes the assessment. */
export const DpiaPage = ({ lang, href, view }: { lang: Lang; href: Href; view: DpiaView }) => (
  <Frame lang={lang} here="dpia" href={href}>
    <div class="stack stack--loose">
      <p class="lead measure">{view.lead}</p>
      <Parts parts={view.before} />
      <Table lang={lang} caption={view.caption} stacked columns={view.columns.map((label) => ({ label }))}
        rows={view.rows} />
      <Parts parts={view.after} />
    </div>
  </Frame>
);
