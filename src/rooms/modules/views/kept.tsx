import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { DateField, TextField } from '../../../ui/field/text-field.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { KeptView } from '../presenters/keeper.ts';
import { wordsOf } from '../words.ts';
import { Blocks, Sources } from './blocks.tsx';

type Props = {
  lang: Lang; href: (path: string) => string; view: KeptView; values: Readonly<Record<string, string>>;
  errors: readonly FieldError[]; errorFor: (field: string) => string | undefined; conflict: boolean; saved: boolean;
};

const Top = ({ lang, href, view, conflict, saved }: Props) => {
  const words = wordsOf(lang).keeper;
  return (
    <div class="stack">
      {conflict && <Notice lang={lang} kind="warning" live title={words.conflictTitle}><p>{words.conflictDo}</p></Notice>}
      {saved && <Notice lang={lang} kind="ok" live title={words.saved} />}
      <div class="row"><h1>{view.title}</h1> <Tag look={view.shown ? 'plain' : 'attention'}>{view.state}</Tag></div>
      <p class="lead measure">{view.summary}</p>
      {!view.open && <Notice lang={lang}><p>{view.shown ? words.notYet : words.isOff}</p></Notice>}
      <Buttons>
        <ButtonLink href={href(`${view.path}/tekst`)}>{words.change}</ButtonLink>
        {view.open && <ButtonLink look="subtle" href={href(view.student)}>{words.see}</ButtonLink>}
      </Buttons>
      <ul>
        {(['nl', 'en'] as const).map((one) => <li><a href={href(`${view.path}/${one}`)} download>{words.download[one]}</a></li>)}
      </ul>
    </div>
  );
};

const Approval = ({ lang, href, view, values, errorFor }: Props) => {
  const words = wordsOf(lang).keeper.approve;
  return (
    <section class="panel stack" aria-labelledby="approval">
      <h2 id="approval">{words.title}</h2>
      {view.approved && <p><strong>{view.approved}</strong></p>}
      {view.approval === 'waiting' && (
        <>
          <p>{words.lead}</p>
          <form method="post" action={href(`${view.path}/goedkeuring`)} novalidate>
            <input type="hidden" name="version" value={String(view.version)} />
            <input type="hidden" name="edition" value={view.edition} />
            <TextField lang={lang} name="by" label={words.by} required maxlength={120} value={values['by']} error={errorFor('by')} />
            <TextField lang={lang} name="as" label={words.as} hint={words.asHint} required maxlength={120} value={values['as']}
              error={errorFor('as')} />
            <DateField lang={lang} name="on" label={words.on} required value={values['on']} error={errorFor('on')} />
            <Button>{words.button}</Button>
          </form>
        </>
      )}
    </section>
  );
};

const Use = ({ lang, href, view }: Props) => {
  const words = wordsOf(lang).keeper;
  const version = <input type="hidden" name="version" value={String(view.version)} />;
  return (
    <section class="panel stack" aria-labelledby="use">
      <h2 id="use">{words.use}</h2>
      <form method="post" action={href(`${view.path}/aan`)} class="stack stack--tight">
        {version}
        <input type="hidden" name="on" value={view.shown ? '0' : '1'} />
        <p>{view.shown ? words.switchOffNote : words.switchOnNote}</p>
        <div><Button look="secondary">{view.shown ? words.switchOff : words.switchOn}</Button></div>
      </form>
      {view.canGoBack && (
        <form method="post" action={href(`${view.path}/terug`)} class="stack stack--tight">
          {version}
          <p>{words.toOursNote}</p>
          <div><Button look="secondary">{words.toOurs}</Button></div>
        </form>
      )}
    </section>
  );
};

const History = ({ lang, view }: Props) => {
  const words = wordsOf(lang).keeper;
  return (
    <section class="stack" aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      <Table lang={lang} caption={words.historyCaption} quietCaption stacked
        columns={[{ label: words.version }, { label: words.date }, { label: words.owner }, { label: words.state }]}
        rows={view.history.map(({ version, date, owner, state }) => [version, date, owner, state])} />
    </section>
  );
};

/** One exercise for who keeps it: what can be done with it, and how a student reads it. */
export const KeptPage = (props: Props) => {
  const { lang, href, view, errors } = props;
  const words = wordsOf(lang).keeper;
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <Breadcrumb lang={lang} links={[{ href: href('/beleid/oefeningen'), label: words.back }]} />
      <div class="stack stack--loose">
        <Top {...props} />
        {view.approval !== 'none' && <Approval {...props} />}
        <Use {...props} />
        <section class="stack measure" aria-labelledby="read">
          <h2 id="read">{words.read}</h2>
          <Blocks lang={lang} blocks={view.intro} open={false} />
          {view.steps.map(({ title, blocks }, at) => (
            <section class="stack" aria-labelledby={`step-${at}`}>
              <h3 id={`step-${at}`}>{at + 1}. {title}</h3>
              <Blocks lang={lang} blocks={blocks} open={false} />
            </section>
          ))}
          <Sources lang={lang} sources={view.sources} />
        </section>
        {view.history.length > 0 && <History {...props} />}
      </div>
    </>
  );
};
