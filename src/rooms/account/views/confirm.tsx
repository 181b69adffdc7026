import type { FC } from 'hono/jsx';
import type { Lang, Text } from '../../../core/frameworks/types.ts';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import { wordsOf } from '../words/index.ts';
import { Checks } from './draft.tsx';
import type { Href } from './frame.tsx';

type Props = { lang: Lang; href: Href; year: number; kind: 'delen' | 'vastleggen'; checks: readonly { text: Text; path: string }[];
  /** the number that the version gets */ number: number };

/** Asks before a version is made: for comment, or for good. */
export const ConfirmPage: FC<Props> = ({ lang, href, year, kind, checks, number }) => {
  const words = wordsOf(lang).freeze;
  const base = `/beleid/verantwoording/${year}`;
  const share = kind === 'delen';
  return (
    <Confirm lang={lang} action={href(`${base}/${kind}`)} question={share ? words.share(year) : words.question(year)}
      yes={share ? words.shareYes : words.yes} back={href(base)}
      hidden={{ number: String(number) }}>
      <p>{share ? words.shareText : words.text}</p>
      {checks.length > 0 && <><p>{words.missing}</p><Checks lang={lang} href={href} checks={checks} /></>}
    </Confirm>
  );
};
