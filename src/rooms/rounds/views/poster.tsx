import type { Lang } from '../../../core/frameworks/types.ts';
import type { PartText as Text } from '../../../core/initiatives/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { inLanguage, PartText } from '../../../ui/part-text/part-text.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { Qr } from '../../../ui/qr/qr.tsx';
import type { RoundView } from '../presenters/one.ts';
import { wordsOf } from '../words/index.ts';

type Props = { lang: Lang; institution: Text; view: RoundView; href: (path: string) => string };
const LANGS = ['nl', 'en'] as const;

/** A sheet to show or to print, in both languages. */
export const PosterPage = ({ lang, institution, view, href }: Props) => (
  <div class="stack">
    <div class="no-print">
      <Breadcrumb lang={lang} links={[{ href: href(`/beleid/rondes/${view.id}`), label: inLanguage(lang, view.title).text }]} />
      <PrintButton lang={lang} />
    </div>
    <article class="poster stack stack--loose">
      {LANGS.map((one, i) => (
        <header lang={one}>
          {i === 0 ? <h1>{wordsOf(one).poster.title}</h1> : <h2>{wordsOf(one).poster.title}</h2>}
          <p>{wordsOf(one).poster.lead}</p>
        </header>
      ))}
      <section class="poster__scan">
        <Qr size={view.link.code.size} path={view.link.code.path} label={wordsOf(lang).poster.alt} />
        <p>{LANGS.map((one) => wordsOf(one).poster.scan).join(' / ')} <strong>{view.link.address.replace(/^https?:\/\//, '')}</strong></p>
      </section>
      <p><PartText lang={lang} text={institution} /></p>
    </article>
  </div>
);
