import type { Lang } from '../../../core/frameworks/types.ts';
import { Button } from '../../../ui/button/button.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { wordsOf } from '../words.ts';

type Props = {
  lang: Lang;
  href: (path: string) => string;
  values: Readonly<Record<string, string>>;
  error?: { field: string; message: string };
};

/** Name, own acute contact, who signs in here, own addresses. */
export const InstitutionPart = ({ lang, href, values, error }: Props) => {
  const words = wordsOf(lang).institution;
  const field = (name: string, label: string, required = false, hint?: string) => (
    <TextField
      lang={lang}
      name={name}
      label={label}
      hint={hint}
      required={required}
      value={values[name]}
      error={error?.field === name ? error.message : undefined}
    />
  );
  return (
    <form method="post" action={href('/beheer/instelling')} class="stack" novalidate>
      {field('name-nl', words.nameNl, true)}
      {field('name-en', words.nameEn, true)}
      {field('home', words.home, false, words.homeHint)}
      {field('hosts', words.hosts, false, words.hostsHint)}
      <h2>{words.acute}</h2>
      <p>{words.acuteHint}</p>
      {field('contact-nl', words.contactNl)}
      {field('contact-en', words.contactEn)}
      {field('phone-nl', words.phoneNl)}
      {field('phone-en', words.phoneEn)}
      {field('hours-nl', words.hoursNl)}
      {field('hours-en', words.hoursEn)}
      {field('place-nl', words.placeNl)}
      {field('place-en', words.placeEn)}
      {field('note-nl', words.noteNl)}
      {field('note-en', words.noteEn)}
      <p>
        <Button>{wordsOf(lang).save}</Button>
      </p>
    </form>
  );
};
