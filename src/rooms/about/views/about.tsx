import type { Lang } from '../../../core/frameworks/types.ts';
import { inLang, PAGES } from '../words.ts';

export type PageName = keyof typeof PAGES;

/** A page about this site: its title and what it says. */
export function aboutPage(name: PageName, lang: Lang) {
  const { title, parts } = inLang(PAGES[name], lang);
  const body = (
    <>
      <h1>{title}</h1>
      <div class="stack stack--loose">
        {parts.map(({ heading, text }) => (
          <section class="stack stack--tight">
            {heading && <h2>{heading}</h2>}
            <p>{text}</p>
          </section>
        ))}
      </div>
    </>
  );
  return { title, body };
}
