import type { Lang } from '../../../core/frameworks/types.ts';
import { Button } from '../../../ui/button/button.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { EvidenceView } from '../presenters/evidence.ts';
import { wordsOf } from '../words.ts';
import { Heard } from './heard.tsx';

type Props = { lang: Lang; href: (path: string) => string; view: EvidenceView };

const Tools = ({ lang, href, view }: Props) => {
  const words = wordsOf(lang).evidence;
  return (
    <div class="panel stack stack--tight no-print">
      <p>{words.printHint}</p>
      <div class="row">
        <PrintButton lang={lang} label={words.print} />
        <form method="post" action={href('/signalen/gemeente')}>
          {view.again.map(([name, value]) => <input type="hidden" name={name} value={value} />)}
          <Button look="secondary">{words.change}</Button>
        </form>
      </div>
    </div>
  );
};

/** The page to send, printed on A4. Nothing of it is kept. */
export const EvidencePage = (props: Props) => {
  const { lang, view } = props;
  const { evidence: words } = wordsOf(lang);
  return (
    <article class="evidence-sheet stack stack--loose">
      <Tools {...props} />
      <header class="stack stack--tight"><p class="soft">{view.from}</p><h1>{words.heading}</h1></header>
      <div class="stack stack--tight measure">{view.intro.map((line) => <p>{line}</p>)}</div>
      <section class="stack stack--tight" aria-labelledby="figures">
        <h2 id="figures">{words.figures}</h2>
        <Table lang={lang} caption={words.figuresCaption} stacked rows={view.rows}
          columns={view.columns.map((label) => ({ label }))} />
        <p class="soft small measure">{words.basis}</p>
      </section>
      {view.also.length > 0 && (
        <section class="stack stack--tight measure" aria-labelledby="also">
          <h2 id="also">{words.also}</h2>
          <ul>{view.also.map((line) => <li>{line}</li>)}</ul>
        </section>
      )}
      {view.heard.length > 0 && (
        <section class="stack stack--tight measure" aria-labelledby="heard">
          <h2 id="heard">{words.heard}</h2>
          <p class="soft">{words.heardLead}</p>
          <Heard heading="h3" about={view.heard} />
        </section>
      )}
      <section class="stack stack--tight measure" aria-labelledby="request">
        <h2 id="request">{words.request}</h2>
        {view.request.map((line) => <p>{line}</p>)}
      </section>
    </article>
  );
};
