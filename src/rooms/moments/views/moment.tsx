import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { CopyText } from '../../../ui/copy-text/copy-text.tsx';
import { Slide } from '../../../ui/slide/slide.tsx';
import type { momentView } from '../presenter.ts';
import { wordsOf } from '../words.ts';

type Props = {
  lang: Lang; href: (path: string) => string; view: ReturnType<typeof momentView>;
  /** the institution, and the short address of help, as on the slide */
  from: string; address: string; source: string; edits: boolean;
};

const Message = ({ lang, view }: Props) => {
  const words = wordsOf(lang);
  const [first, second] = lang === 'nl' ? ['nl', 'en'] as const : ['en', 'nl'] as const;
  return (
    <section class="stack" aria-labelledby="message">
      <h2 id="message">{words.message}</h2>
      <p>{words.messageNote}</p>
      {[first, second].map((one) => (
        <CopyText lang={lang} id={`message-${one}`} label={one === 'nl' ? words.inDutch : words.inEnglish} textLang={one}
          text={view.message[one]} mail={{ subject: view.names[one] }} />
      ))}
    </section>
  );
};

const OneSlide = ({ lang, href, view, from, address }: Props) => {
  const words = wordsOf(lang);
  return (
    <section class="stack no-print" aria-labelledby="slide">
      <h2 id="slide">{words.slide}</h2>
      <p>{words.slideNote}</p>
      <div class="slide-frame"><Slide {...view.slide} from={from} address={address} heading="p" /></div>
      <p><ButtonLink href={href(view.slidePath)}>{words.openSlide}</ButtonLink></p>
    </section>
  );
};

/** One moment: what to say, what to pass on, what to watch for. */
export const MomentPage = (props: Props) => {
  const { lang, href, view, source, edits } = props;
  const words = wordsOf(lang);
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href(view.yearPath), label: words.back }]} />
      <h1>{view.name}</h1>
      <div class="stack stack--loose">
        <p class="lead">{view.when.join(', ')}{view.unit && ` · ${view.unit}`}</p>
        <section class="stack" aria-labelledby="hear">
          <h2 id="hear">{words.hear}</h2>
          <p>{words.hearNote}</p>
          <ul>{view.hear.map((text) => <li>{text}</li>)}</ul>
        </section>
        <section class="stack" aria-labelledby="watch">
          <h2 id="watch">{words.watch}</h2>
          <p>{words.watchNote}</p>
          <ul>{view.watch.map((text) => <li>{text}</li>)}</ul>
          <p><a href={href('/wie-doet-wat')}>{words.who}</a></p>
        </section>
        <Message {...props} />
        <OneSlide {...props} />
        <p class="soft small">{source}{edits && <>{' '}<a href={href(`/teksten/moment/${view.key}`)}>{words.edit}</a></>}</p>
      </div>
    </>
  );
};
