import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Certificate } from '../../../ui/certificate/certificate.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import type { CertificateView } from '../presenters/certificate.ts';
import { wordsOf } from '../words.ts';

type Props = { lang: Lang; view: CertificateView; institution: string; href: (path: string) => string };

/** A certificate to print. */
export const CertificatePage = ({ lang, view, institution, href }: Props) => {
  const words = wordsOf(lang);
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/scholing'), label: words.title }]} />
      <Certificate
        title={words.certificate.title}
        declares={words.certificate.declares(institution)}
        person={view.person}
        took={view.took}
        what={<PartText lang={lang} text={view.training} />}
        facts={view.facts}
        sign={institution}
      />
      <p><PrintButton lang={lang} label={words.certificate.print} /></p>
    </>
  );
};
