import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { ContentView } from '../presenters/content.ts';
import { wordsOf } from '../words/index.ts';
import { GiftContent } from './content.tsx';

type Props = {
  lang: Lang; content: ContentView; openings: readonly string[]; until: string; href: (path: string) => string;
};
type Href = Pick<Props, 'lang' | 'href'>;

const Back = ({ lang, href }: Href) => (
  <Breadcrumb lang={lang} links={[{ href: href('/gekregen'), label: wordsOf(lang).one.back }]} />
);

/** One thing that was given: exactly that, with ways to begin. Not to be taken along, and not on paper. */
export const OnePage = ({ lang, content, openings, until, href }: Props) => {
  const words = wordsOf(lang).one;
  return (
    <>
      <Back lang={lang} href={href} />
      <div class="stack stack--loose no-print">
        <div class="stack stack--tight">
          <h1>{words.heading(content.from)}</h1>
          <p class="lead measure">{words.until(until)}</p>
        </div>
        <div class="beside">
          <section class="panel" aria-label={content.what}><GiftContent lang={lang} view={content} /></section>
          <section aria-labelledby="talk">
            <div class="stack">
              <h2 id="talk">{words.talk}</h2>
              <p class="soft">{words.talkLead}</p>
              <ol>{openings.map((one) => <li>{one}</li>)}</ol>
              <Notice lang={lang} title={words.keep}><p>{words.keepText}</p></Notice>
            </div>
          </section>
        </div>
      </div>
    </>
  );
};

/** The same for what never was, is over, was stopped, or was given in a role that somebody has no more. */
export const GonePage = ({ lang, href }: Href) => {
  const words = wordsOf(lang).gone;
  return (
    <>
      <Back lang={lang} href={href} />
      <h1>{words.heading}</h1>
      <p class="lead measure">{words.text}</p>
    </>
  );
};
