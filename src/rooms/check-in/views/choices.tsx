import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { ChoicesView } from '../presenters/choices.ts';
import { wordsOf } from '../words.ts';

type Base = { lang: Lang; href: (path: string) => string };

/** The choices, each with since when and one button. */
export const ChoicesPage = ({ lang, href, view, wrong }: Base & { view: ChoicesView; wrong: boolean }) => {
  const words = wordsOf(lang).choices;
  return (
    <div class="stack">
      <Breadcrumb lang={lang} links={[{ href: href('/check-in'), label: wordsOf(lang).back }]} />
      {wrong && <ErrorSummary lang={lang} errors={[{ field: 'choices', message: words.bad }]} />}
      {view.said && <Notice lang={lang} kind="ok" title={view.said} live />}
      <h1>{words.title}</h1>
      <p class="lead measure">{words.lead}</p>
      <form id="choices" method="post" action={href('/check-in/keuzes')} class="stack" tabindex={-1}>
        {view.rows.map(({ title, lines, button, link }) => (
          <section class="panel stack stack--tight">
            <h2>{title}</h2>
            <p>{lines.join(' ')}</p>
            {(button || link) && (
              <Buttons>
                {button && <Button look="secondary" name="what" value={button.what}>{button.label}</Button>}
                {link && <ButtonLink look="subtle" href={href(link.path)}>{link.label}</ButtonLink>}
              </Buttons>
            )}
          </section>
        ))}
      </form>
    </div>
  );
};

/** Keeping has stopped; what is kept may go as well. */
export const KeepStoppedPage = ({ lang, href, kept }: Base & { kept: number }) => {
  const words = wordsOf(lang).choices;
  return (
    <form method="post" action={href('/check-in/keuzes')} class="panel stack">
      <h1>{words.keepStopped}</h1>
      <p>{words.keepStoppedText(kept)}</p>
      <Buttons>
        <ButtonLink href={href('/check-in/keuzes')}>{words.leave}</ButtonLink>
        <Button look="danger" name="what" value="remove-kept">{words.removeKept}</Button>
      </Buttons>
    </form>
  );
};
