import type { Lang } from '../core/frameworks/types.ts';
import { Page } from '../ui/layout/page.tsx';
import type { DemoPerson } from './types.ts';

const words = {
  nl: {
    title: 'Inloggen in het voorbeeld',
    intro: 'Kies als wie je wilt rondkijken. Deze mensen zijn verzonnen; er is geen wachtwoord.',
    as: (name: string) => `Log in als ${name}`,
  },
  en: {
    title: 'Sign in to the demo',
    intro: 'Choose whose eyes you want to look through. These people are invented; there is no password.',
    as: (name: string) => `Sign in as ${name}`,
  },
} as const;

/** The page of the demo identity provider: who do you want to be. */
export async function choosePage(people: readonly DemoPerson[], path: string, lang: Lang): Promise<string> {
  const text = words[lang];
  return String(
    await (
      <Page lang={lang} title={text.title} path={path} demo>
        <h1>{text.title}</h1>
        <p>{text.intro}</p>
        <ul class="plain-list stack">
          {people.map((person) => (
            <li>
              <form method="post" action={`${path}?sub=${encodeURIComponent(person.sub)}`}>
                <button class="button button--quiet" type="submit" aria-label={text.as(person.displayName)}>
                  <strong>{person.displayName}</strong>
                  {`, ${person.about[lang]}`}
                </button>
              </form>
            </li>
          ))}
        </ul>
      </Page>
    ),
  );
}
