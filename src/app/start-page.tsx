import type { Lang, Text } from '../core/frameworks/types.ts';

/** The start page of an installation without a demo: choose your institution. */
export const startPage = (lang: Lang, institutions: readonly { key: string; name: Text }[]) => (
  <>
    <h1>{lang === 'nl' ? 'Kies je onderwijsinstelling' : 'Choose your institution'}</h1>
    {institutions.length === 0 && (
      <p>{lang === 'nl' ? 'Hier is nog geen instelling ingericht.' : 'No institution has been set up here yet.'}</p>
    )}
    <ul>
      {institutions.map(({ key, name }) => (
        <li>
          <a href={`/${key}`}>{name[lang]}</a>
        </li>
      ))}
    </ul>
  </>
);
