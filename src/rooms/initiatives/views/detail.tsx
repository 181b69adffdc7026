import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Fact, Facts } from '../../../ui/facts/facts.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { DetailView, historyView } from '../presenters/detail.ts';
import { wordsOf } from '../words.ts';

type Report = { readonly id: string; readonly sent_on: string; readonly message: string };
type Props = {
  lang: Lang;
  view: DetailView;
  /** whether whoever looks may change it */
  ours: boolean;
  history: ReturnType<typeof historyView>;
  reports: readonly Report[];
  href: (path: string) => string;
};

const Proposals = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang).page;
  if (view.proposals.length === 0) return <p>{words.noProposals}</p>;
  return (
    <form method="post" action={href(`/initiatieven/${view.id}/voorstellen`)} class="stack">
      <p>{words.proposalsLead}</p>
      <Buttons><Button name="all" value="1">{words.allYes}</Button></Buttons>
      <ul class="plain-list stack">
        {view.proposals.map(({ what, group, label, why }) => (
          <li class="panel stack stack--tight">
            <p>
              <strong>{label}</strong> <Tag>{group}</Tag>
            </p>
            {why && <p>{why}</p>}
            <Buttons>
              <Button look="secondary" name="yes" value={what}>
                {words.yes}
                <span class="visually-hidden"> {label}</span>
              </Button>
              <Button look="subtle" name="no" value={what}>
                {words.no}
                <span class="visually-hidden"> {label}</span>
              </Button>
            </Buttons>
          </li>
        ))}
      </ul>
    </form>
  );
};

/** One initiative as those who keep it see it. */
export const DetailPage = (props: Props) => {
  const { lang, view, ours, history, reports, href } = props;
  const words = wordsOf(lang);
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/initiatieven'), label: words.page.back }]} />
      <h1>{view.name}</h1>
      <p class="row">
        <Tag>{view.kind}</Tag>
        <Tag>{view.status}</Tag>
        <Tag look={view.findable ? 'good' : 'plain'}>{view.findable ? words.page.publish : words.page.hidden}</Tag>
      </p>
      <p class="lead">
        <PartText lang={lang} text={view.summary} />
      </p>
      <Facts>
        <Fact name={words.form.join}>
          <PartText lang={lang} text={view.join} />
        </Fact>
        <Fact name={words.form.owner}>{view.owner}</Fact>
        {view.review && <Fact name={words.form.reviewOn}>{view.review}</Fact>}
        {view.checked && <Fact name={words.form.checkedOn}>{view.checked}</Fact>}
      </Facts>
      <Buttons>
        {ours && (
          <ButtonLink look="primary" href={href(`/initiatieven/${view.id}/bewerken`)}>
            {words.page.edit}
          </ButtonLink>
        )}
        <ButtonLink href={href(`/initiatieven/${view.id}/blad`)}>{words.page.sheet}</ButtonLink>
        {view.findable && <ButtonLink href={href(`/aanbod/${view.id}`)}>{words.page.seen}</ButtonLink>}
      </Buttons>
      <div class="stack stack--loose">
        {reports.length > 0 && (
          <section class="stack" aria-labelledby="reports">
            <h2 id="reports">{words.page.reports}</h2>
            {reports.map(({ id, sent_on, message }) => (
              <form
                method="post"
                action={href(`/initiatieven/${view.id}/meldingen/${id}`)}
                class="panel stack stack--tight"
              >
                <p>
                  {sent_on}: {message}
                </p>
                <Buttons><Button look="secondary">{words.page.handled}</Button></Buttons>
              </form>
            ))}
          </section>
        )}
        {ours && (
          <section class="stack" aria-labelledby="proposals">
            <h2 id="proposals">{words.page.proposals}</h2>
            <Proposals {...props} />
          </section>
        )}
        <section class="stack" aria-labelledby="places">
          <h2 id="places">{words.page.confirmed}</h2>
          <ul>
            {view.places.map(({ label, scheme }) => (
              <li>
                {label} <span class="soft">({scheme})</span>
              </li>
            ))}
          </ul>
        </section>
        <section class="stack" aria-labelledby="history">
          <h2 id="history">{words.page.history}</h2>
          <ul>
            {history.map(({ day, who, what, fields }) => (
              <li>
                {day}, {who}: {what}
                {fields && ` (${fields})`}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
};
