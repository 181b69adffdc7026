import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { LetterView } from '../presenter.ts';
import { wordsOf } from '../words/index.ts';
import { LetterPanel } from './letter.tsx';

type Props = { lang: Lang; href: (path: string) => string };
const HERE = '/check-in/herinnering';

const Back = ({ lang, href }: Props) => (
  <Breadcrumb lang={lang} links={[{ href: href('/check-in'), label: wordsOf(lang).back }]} />
);

/** The mail before it is set up. */
export const PreviewPage = (
  { lang, href, letter, when, hidden }: Props & {
    letter: LetterView; when: string; hidden: Readonly<Record<string, string>>;
  },
) => {
  const words = wordsOf(lang);
  return (
    <form class="stack stack--loose measure" method="post" action={href(`${HERE}/klaar`)}>
      <div class="stack stack--tight">
        <h1>{words.preview}</h1>
        <p class="lead">{words.previewLead}</p>
        <p>{when}</p>
      </div>
      <LetterPanel lang={lang} view={letter} />
      {Object.entries(hidden).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
      <Buttons>
        <Button>{words.yes}</Button>
        <Button look="secondary" formaction={href(HERE)} name="do" value="change">{words.change}</Button>
      </Buttons>
    </form>
  );
};

/** The one that is set up. */
export const OwnPage = (
  { lang, href, letter, when, fresh, mails }: Props & {
    letter: LetterView; when: string; fresh: boolean; mails: boolean;
  },
) => {
  const words = wordsOf(lang);
  return (
    <>
      <Back lang={lang} href={href} />
      {fresh && <Notice lang={lang} kind="ok" live title={words.done} />}
      <h1>{words.now}</h1>
      <p class="lead">{when}</p>
      {!mails && <Notice lang={lang}><p>{words.noMail}</p></Notice>}
      <div class="stack measure">
        <LetterPanel lang={lang} view={letter} />
        <form method="post" action={href(`${HERE}/stop`)}>
          <Buttons>
            <Button look="secondary">{words.stop}</Button>
            <ButtonLink look="subtle" href={href(`${HERE}?wijzig=1`)}>{words.changeThis}</ButtonLink>
          </Buttons>
        </form>
      </div>
    </>
  );
};

/** Without a check-in there is nothing to be reminded of. */
export const NotYetPage = ({ lang, href }: Props) => {
  const words = wordsOf(lang);
  return (
    <>
      <Back lang={lang} href={href} />
      <h1>{words.heading}</h1>
      <EmptyState title={words.notYet}>
        <p>{words.notYetText}</p>
        <ButtonLink href={href('/check-in')}>{words.back}</ButtonLink>
      </EmptyState>
    </>
  );
};

/** From the mail: one button. It says nothing of what it was about. */
export const StopPage = ({ lang, action }: { lang: Lang; action: string }) => {
  const words = wordsOf(lang).link;
  return (
    <form class="confirm panel" method="post" action={action}>
      <h1>{words.heading}</h1>
      <p>{words.text}</p>
      <Buttons><Button>{words.yes}</Button></Buttons>
    </form>
  );
};

/** It stopped; the same when it was stopped before. */
export const StoppedPage = ({ lang }: { lang: Lang }) => {
  const words = wordsOf(lang).link;
  return <><h1>{words.done}</h1><p class="lead">{words.doneText}</p></>;
};
