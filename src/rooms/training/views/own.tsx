import type { Lang } from '../../../core/frameworks/types.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { OwnView } from '../presenters/own.ts';
import { wordsOf } from '../words.ts';
import { Frame, type TabLink } from './frame.tsx';

type Props = { lang: Lang; view: OwnView; tabs: readonly TabLink[]; href: (path: string) => string };

const Musts = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang).must;
  return (
    <section class="stack" aria-labelledby="must">
      <h2 id="must">{words.title}</h2>
      <p>{view.lead}</p>
      {view.musts.length > 0 && (
        <Table
          lang={lang}
          caption={words.caption}
          quietCaption
          stacked
          columns={[{ label: words.training }, { label: words.standing }, { label: words.when }]}
          rows={view.musts.map(({ id, name, label, look, when }) => [
            <a href={href(`/scholing/${id}`)}><PartText lang={lang} text={name} /></a>, <Tag look={look}>{label}</Tag>, when,
          ])}
        />
      )}
    </section>
  );
};

const Signups = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang).own;
  return (
    <section class="stack" aria-labelledby="signups">
      <h2 id="signups">{words.signups}</h2>
      {view.signups.length === 0 ? <p>{words.noSignups}</p> : (
        <ul class="plain-list stack">
          {view.signups.map(({ id, name, moment, place, state, waiting }) => (
            <li>
              <a href={href(`/scholing/${id}`)}><PartText lang={lang} text={name} /></a>{' '}
              <Tag look={waiting ? 'attention' : 'good'}>{state}</Tag>
              <br />
              {moment}, {place}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const Certificates = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang).own;
  return (
    <section class="stack" aria-labelledby="certificates">
      <h2 id="certificates">{words.certificates}</h2>
      {view.certificates.length === 0 ? <p>{words.noCertificates}</p> : (
        <ul class="plain-list stack stack--tight">
          {view.certificates.map(({ id, name, day }) => (
            <li>
              <a href={href(`/scholing/bewijs/${id}`)}><PartText lang={lang} text={name} />: {words.certificate(day)}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const Offered = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang);
  return (
    <section class="stack" aria-labelledby="offered">
      <h2 id="offered">{words.own.offered}</h2>
      {view.offered.length === 0 ? <p>{words.own.nothing}</p> : (
        <ul class="plain-list grid">
          {view.offered.map(({ id, name, summary, form, next, full }) => (
            <li>
              <article class="panel stack stack--tight">
                <h3><a href={href(`/scholing/${id}`)}><PartText lang={lang} text={name} /></a></h3>
                <p class="soft small">{form}</p>
                <p><PartText lang={lang} text={summary} /></p>
                <p>{next}{full && <> <Tag look="attention">{words.training.full}</Tag></>}</p>
              </article>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** Training for oneself: what I must, where I go, what I have, and what there is. */
export const OwnPage = (props: Props) => {
  const words = wordsOf(props.lang);
  return (
    <Frame {...props} title={words.title} lead={words.lead}>
      <Musts {...props} />
      <div class="beside">
        <div><Signups {...props} /></div>
        <div><Certificates {...props} /></div>
      </div>
      <Offered {...props} />
      <Notice lang={props.lang}>{words.own.privacy}</Notice>
    </Frame>
  );
};
