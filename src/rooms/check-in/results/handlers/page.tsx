import type { AcuteView } from '../../../../ui/acute-panel/view.ts';
import { resultView } from '../presenter.ts';
import type { Result } from '../types.ts';
import { ResultBody } from '../views/result.tsx';
import { TogetherBody } from '../views/together.tsx';

type Props = Result & {
  href: (path: string) => string;
  /** acute help that comes to the top, by `acuteIn` and `acuteView` */
  acute?: AcuteView | undefined;
  /** sealed, while it is not kept: the way to keep it after all */
  keepLater?: string | undefined;
  /** the day on which it goes, in words; absent: shown once, or kept */
  soon?: string | undefined;
  /** to look at with a study coach; only what the student opens so, and only for a start-thermometer that is kept */
  together?: boolean;
};

/** The page of a check-in: straight after doing it (without an id), or one that is kept. */
export const ResultPage = ({ href, acute, keepLater, soon, together = false, ...result }: Props) => {
  const view = resultView(result);
  const at = result.id ? href(`/check-in/uitslag/${result.id}`) : undefined;
  const { starters } = view;
  if (together && at && starters) return <TogetherBody lang={result.lang} view={{ ...view, starters }} at={at} />;
  return (
    <ResultBody lang={result.lang} href={href} view={view} acute={acute} at={at} keepLater={keepLater} soon={soon} />
  );
};
