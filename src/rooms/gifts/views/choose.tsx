import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { wordsOf } from '../words/index.ts';

type Props = {
  lang: Lang; kept: readonly { readonly id: string; readonly label: string }[]; href: (path: string) => string;
};

/** Of which check-in something is to be given. */
export const ChoosePage = ({ lang, kept, href }: Props) => {
  const { choose: words, shared } = wordsOf(lang);
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/gedeeld'), label: shared.heading }]} />
      <h1>{words.heading}</h1>
      {kept.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneText}</p>
          <ButtonLink href={href('/check-in')}>{words.toCheckIn}</ButtonLink>
        </EmptyState>
      ) : (
        <>
          <p class="lead measure">{words.lead}</p>
          <ul>{kept.map(({ id, label }) => <li><a href={href(`/gedeeld/nieuw?uitslag=${id}`)}>{label}</a></li>)}</ul>
        </>
      )}
    </>
  );
};
