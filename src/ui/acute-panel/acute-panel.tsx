import type { Child, FC } from 'hono/jsx';
import { ButtonLink } from '../button/button.tsx';
import { t, type Lang } from '../words/index.ts';
import type { AcuteLine } from './line.ts';

type Props = {
  lang: Lang;
  lines: readonly AcuteLine[];
  /** the institution's own contact, after the lines */
  own?: AcuteLine;
  /** what to do without a Dutch general practitioner */
  noGp?: Child;
  title?: string;
  intro?: string;
  /** on the page of acute help itself, where no results follow */
  alone?: boolean;
  /** whether what fits a question stands below */
  below?: boolean;
};

const Line: FC<{ lang: Lang; line: AcuteLine }> = ({ lang, line }) => (
  <li class="acute__line">
    <div>
      <p class="acute__name">{line.name}</p>
      <p class="acute__what">{line.what}</p>
      <p class="acute__hours">{[line.hours, ...(line.notes ?? [])].join(' · ')}</p>
    </div>
    <div class="acute__ways">
      {line.phone && line.tel && (
        <ButtonLink look="primary" icon="phone" href={line.tel}>{t(lang).acutePanel.call(line.phone)}</ButtonLink>
      )}
      {line.chatUrl && (
        <ButtonLink icon="chat" href={line.chatUrl} rel="noreferrer">
          {t(lang).acutePanel.chat}<span class="visually-hidden"> {line.name}</span>
        </ButtonLink>
      )}
    </div>
  </li>
);

/** Acute help, above everything else: calm, in the order that fits, and never instead of the results. */
export const AcutePanel: FC<Props> = ({ lang, lines, own, noGp, title, intro, alone = false, below = !alone }) => {
  const words = t(lang).acutePanel;
  return (
    <section class="acute" aria-labelledby="acute-title">
      {alone ? <h1 id="acute-title" class="acute__title">{title ?? words.title}</h1>
        : <h2 id="acute-title" class="acute__title">{title ?? words.title}</h2>}
      <p class="acute__intro">{intro ?? words.intro}</p>
      <ol class="acute__lines plain-list">
        {lines.map((line) => <Line lang={lang} line={line} />)}
      </ol>
      {own && (
        <div class="acute__own">
          <p class="acute__own-title">{words.own}</p>
          <ul class="acute__lines plain-list"><Line lang={lang} line={own} /></ul>
        </div>
      )}
      {noGp && <details class="acute__no-gp"><summary>{words.noGpTitle}</summary><div>{noGp}</div></details>}
      {below && <p class="acute__below">{words.below}</p>}
    </section>
  );
};
