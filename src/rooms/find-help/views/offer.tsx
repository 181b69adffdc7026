import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Fact, Facts } from '../../../ui/facts/facts.tsx';
import { TextArea } from '../../../ui/field/text-field.tsx';
import { Level } from '../../../ui/level/level.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { ChipLink } from '../../../ui/tag/tag.tsx';
import type { OfferView } from '../presenters/offer.ts';
import { wordsOf } from '../words.ts';

type Props = {
  lang: Lang;
  view: OfferView;
  share: string;
  /** a student can begin a hand-over to it */
  handOver: boolean;
  href: (path: string) => string;
  error?: string;
  message?: string;
};

const OfferFacts = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang).offer;
  return (
    <Facts>
      {view.soon && <Fact name={words.waiting}>{view.soon}</Fact>}
      <Fact name={words.forWhom}>{view.forWhom}</Fact>
      {view.forms && <Fact name={wordsOf(lang).filter.form}>{view.forms}</Fact>}
      {view.moments.length > 0 && (
        <Fact name={words.when}>
          <ul>
            {view.moments.map((moment) => (
              <li>{moment}</li>
            ))}
          </ul>
          <a href={href(`/aanbod/${view.id}/agenda.ics`)} download>
            {words.calendar}
          </a>
        </Fact>
      )}
      {view.places.length > 0 && (
        <Fact name={words.where}>
          <ul>
            {view.places.map((place) => (
              <li>
                {[place.name, place.address, place.city].filter(Boolean).join(', ')}
                {place.hours && (
                  <>
                    <br />
                    <PartText lang={lang} text={place.hours} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {view.cost && (
        <Fact name={words.cost}>
          <PartText lang={lang} text={view.cost} />
        </Fact>
      )}
      {view.languages && <Fact name={words.languages}>{view.languages}</Fact>}
      {view.provider && (
        <Fact name={words.provider}>
          {view.provider.url ? (
            <a href={view.provider.url} rel="noreferrer">
              {view.provider.name}
            </a>
          ) : (
            view.provider.name
          )}
        </Fact>
      )}
      {view.contact && (
        <Fact name={words.contact}>
          <ul class="plain-list">
            {view.contact.phone && (
              <li>
                <a href={`tel:${view.contact.phone.replace(/[^\d+]/g, '')}`}>{view.contact.phone}</a>
              </li>
            )}
            {view.contact.email && (
              <li>
                <a href={`mailto:${view.contact.email}`}>{view.contact.email}</a>
              </li>
            )}
            {view.contact.url && (
              <li>
                <a href={view.contact.url} rel="noreferrer">
                  {view.contact.url.replace(/^https?:\/\//, '')}
                </a>
              </li>
            )}
          </ul>
        </Fact>
      )}
    </Facts>
  );
};

const Report = ({ lang, view, href, error, message }: Props) => {
  const words = wordsOf(lang).offer;
  return (
    <details class="filters no-print" open={error !== undefined}>
      <summary>{words.report}</summary>
      <form method="post" action={href(`/aanbod/${view.id}/melding`)} class="stack">
        <TextArea
          lang={lang}
          name="message"
          label={words.reportLabel}
          hint={words.reportHint}
          error={error}
          value={message}
          required
          rows={3}
          maxlength={1000}
        />
        <Button look="secondary">{words.reportSend}</Button>
      </form>
    </details>
  );
};

/** One offer: what it is, how to join, and everything else a student may want to know. */
export const OfferPage = (props: Props) => {
  const { lang, view, share, handOver, href, error } = props;
  const words = wordsOf(lang);
  return (
    <>
      <ErrorSummary lang={lang} errors={error ? [{ field: 'message', message: error }] : []} />
      <Breadcrumb lang={lang} links={[{ href: href('/hulp'), label: words.back }]} />
      <h1>
        <PartText lang={lang} text={view.name} />
      </h1>
      <p class="lead">
        <PartText lang={lang} text={view.summary} />
      </p>
      {view.level && (
        <p>
          <Level lang={lang} level={view.level.step} label={view.level.label} />
        </p>
      )}
      <section class="panel stack" aria-labelledby="join">
        <h2 id="join">{words.offer.join}</h2>
        <p>
          <PartText lang={lang} text={view.join} />
        </p>
        {view.contact?.url && (
          <p>
            <ButtonLink look="primary" href={view.contact.url} rel="noreferrer">
              {words.offer.join}
            </ButtonLink>
          </p>
        )}
        {handOver && (
          <div class="no-print">
            <p>{words.offer.handOver}</p>
            <ButtonLink href={href(`/overdracht/nieuw?aanbod=${view.id}`)}>{words.offer.handOverGo}</ButtonLink>
          </div>
        )}
      </section>
      {view.description && (
        <p>
          <PartText lang={lang} text={view.description} />
        </p>
      )}
      <OfferFacts {...props} />
      {view.themes.length > 0 && (
        <section class="stack" aria-labelledby="about">
          <h2 id="about">{words.offer.about}</h2>
          <p class="row">
            {view.themes.map(({ code, label }) => (
              <ChipLink href={href(`/hulp?t=${code}`)}>{label}</ChipLink>
            ))}
          </p>
        </section>
      )}
      <p class="soft">{view.checked}</p>
      <section class="stack no-print" aria-labelledby="share">
        <h2 id="share">{words.offer.share}</h2>
        <p>
          {words.offer.shareHint}
          <br />
          <a href={share}>{share}</a>
        </p>
        <PrintButton lang={lang} />
      </section>
      <Report {...props} />
    </>
  );
};
