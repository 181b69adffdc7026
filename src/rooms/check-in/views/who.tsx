import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import type { whoView } from '../presenters/who.ts';
import { wordsOf } from '../words.ts';

type Props = { lang: Lang; href: (path: string) => string; view: ReturnType<typeof whoView> };

/** Who can see what, in plain words. */
export const WhoPage = ({ lang, href, view }: Props) => {
  const words = wordsOf(lang);
  return (
    <div class="stack">
      <Breadcrumb lang={lang} links={[{ href: href('/mijn-gegevens'), label: words.data.title }]} />
      <h1>{words.who.title}</h1>
      <p class="lead measure">{words.who.lead}</p>
      {view.things.map(({ title, lines }) => (
        <section class="panel stack stack--tight">
          <h2>{title}</h2>
          <ul class="stack stack--tight">{lines.map(({ sees, who }) => <li><strong>{sees}:</strong> {who}.</li>)}</ul>
        </section>
      ))}
      <section class="stack stack--tight">
        <h2>{words.who.everybody}</h2>
        <ul>{view.everybody.map((who) => <li>{who}</li>)}</ul>
      </section>
    </div>
  );
};
