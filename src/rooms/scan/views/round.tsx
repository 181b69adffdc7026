import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Qr } from '../../../ui/qr/qr.tsx';
import type { OpenView } from '../presenters/round.ts';
import type { ShareView } from '../presenters/share.ts';
import { wordsOf } from '../words/index.ts';

type Href = (path: string) => string;

const Head = ({ lang, round, href }: { lang: Lang; round: string; href: Href }) => (
  <>
    <Breadcrumb lang={lang} links={[{ href: href('/beleid/zelfscan'), label: wordsOf(lang).title }]} />
    <h1>{wordsOf(lang).title}</h1>
    <p class="lead">{round}</p>
  </>
);

type OpenProps = { lang: Lang; view: OpenView; thanks: boolean; share?: ShareView; href: Href };

const Lead = ({ lang, view, share, href }: Omit<OpenProps, 'share'> & { share: ShareView }) => {
  const words = wordsOf(lang).round;
  const address = href(`/beleid/zelfscan/${view.id}`);
  return (
    <section class="panel stack" aria-labelledby="lead">
      <h2 id="lead">{words.lead}</h2>
      <h3>{words.share}</h3>
      <p>{words.shareText}</p>
      <Qr {...share.code} label={words.qr} />
      <p><a href={share.address}>{share.address}</a></p>
      <p class="row">
        <ButtonLink href={`${address}/stop`}>{words.stop}</ButtonLink>
        <a href={`${address}/weg`}>{words.remove}</a>
      </p>
    </section>
  );
};

/** A round to fill in: what will be shown, and the way in. */
export const OpenPage = (props: OpenProps) => {
  const { lang, view, thanks, share, href } = props;
  const all = wordsOf(lang);
  const words = all.round;
  return (
    <>
      <Head lang={lang} round={view.round} href={href} />
      {thanks && <Notice lang={lang} kind="ok" live title={words.thanks}>{words.thanksText}</Notice>}
      <p>{view.progress}</p>
      <p><ButtonLink look={thanks ? 'secondary' : 'primary'} href={href(`/beleid/zelfscan/${view.id}/invullen`)}>{view.button}</ButtonLink></p>
      <div class="stack stack--loose">
        <section class="measure" aria-labelledby="shown">
          <h2 id="shown">{words.shown}</h2>
          <ul>{words.rules.map((rule) => <li>{rule}</li>)}</ul>
          <p>{all.noScore}</p>
        </section>
        {share && <Lead {...props} share={share} />}
      </div>
    </>
  );
};

/** For who does not lead the conversation, as long as it goes on. */
export const TalkingPage = ({ lang, round, href }: { lang: Lang; round: string; href: Href }) => (
  <>
    <Head lang={lang} round={round} href={href} />
    <Notice lang={lang} title={wordsOf(lang).round.talking}>{wordsOf(lang).round.talkingText}</Notice>
  </>
);
