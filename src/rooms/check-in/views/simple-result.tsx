import type { Lang } from '../../../core/frameworks/types.ts';
import { AcuteHelp } from '../../../ui/acute-panel/acute-help.tsx';
import type { AcuteView } from '../../../ui/acute-panel/view.ts';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import type { SimpleResultView } from '../presenters/result.ts';
import { wordsOf } from '../words.ts';

type Props = {
  lang: Lang; href: (path: string) => string; view: SimpleResultView; acute?: AcuteView; keepLater?: string;
};

/** A result in words alone. */
export const SimpleResult = ({ lang, href, view, acute, keepLater }: Props) => {
  const words = wordsOf(lang).result;
  return (
    <div class="stack">
      {acute && <AcuteHelp lang={lang} view={acute} />}
      <div class="stack stack--tight">
        <h1>{view.title}</h1>
        <p class="soft">{view.on}</p>
      </div>
      {view.scores.map(({ title, band, text }) => (
        <section class="stack stack--tight measure">
          <h2>{title}{band && `: ${band}`}</h2>
          <p>{text}</p>
        </section>
      ))}
      {view.earlier && <p>{view.earlier}</p>}
      {view.own && <p class="soft small measure">{words.own}</p>}
      {keepLater && (
        <form method="post" action={href('/check-in/bewaren')}>
          <input type="hidden" name="token" value={keepLater} />
          <Buttons><Button look="secondary">{words.keep}</Button></Buttons>
        </form>
      )}
    </div>
  );
};
