import type { Lang } from '../../../core/frameworks/types.ts';
import { wordsOf } from '../words.ts';

type Props = { lang: Lang; name: string; source?: string; edit?: string };

/** Under a text: whose it is when it is their own, and the way to change it for who may. */
export const Source = ({ lang, name, source, edit }: Props) => (!source && !edit ? <></> : (
  <p class="soft small">
    {source}{' '}{edit && <a class="no-print" href={edit}>{wordsOf(lang).edit}<span class="visually-hidden">: {name}</span></a>}
  </p>
));
