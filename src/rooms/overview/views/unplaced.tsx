import type { Lang } from '../../../core/frameworks/types.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { UnplacedView } from '../presenters/unplaced.ts';

/** Says that initiatives have no place in a scheme yet: loudly when none has one, in a line otherwise. */
export const Unplaced = ({ lang, view }: { lang: Lang; view: UnplacedView }) => {
  if (!view) return <></>;
  const { all, link, help } = view;
  const links = (
    <p class="row">
      <a href={link.href}>{link.label}</a>
      {help && <a href={help.href}>{help.label}</a>}
    </p>
  );
  return all === undefined ? <div class="overview-unplaced">{links}</div> : <Notice lang={lang}><p>{all}</p>{links}</Notice>;
};
