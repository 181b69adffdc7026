import type { FC } from 'hono/jsx';
import { ButtonLink } from '../button/button.tsx';
import { t, type Lang } from '../words/index.ts';

type Props = { lang: Lang; id: string; label: string; text: string; textLang?: Lang; mail?: { subject: string } };

/** About so many signs fit on a line; a little too many lines is better than one that slides out of sight. */
const SIGNS = 60;
/** What is no longer than this, such as an address, stands on one line. */
const LINE = 120;

/**
 * A text to pass on. It stands in a box in which everything can be chosen at once; the button that copies needs script
 * (the island `copy`), the link to a mail program does not.
 */
export const CopyText: FC<Props> = ({ lang, id, label, text, textLang = lang, mail }) => {
  const words = t(lang).copy;
  const rows = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / SIGNS)), 1);
  const one = text.length <= LINE && !text.includes('\n');
  return (
    <div class="copy-text">
      <label class="utrecht-form-label" for={id}>{label}</label>
      {one ? <input class="utrecht-textbox utrecht-textbox--html-input" id={id} type="text" value={text} readonly /> : (
        <textarea class="utrecht-textarea utrecht-textarea--html-textarea" id={id} rows={rows} readonly lang={textLang}>{text}</textarea>
      )}
      <p class="copy-text__paper" lang={textLang}>{text}</p>
      <div class="row no-print">
        <button class="button utrecht-button utrecht-button--secondary-action" type="button" data-copy={id} hidden>
          {words.button}<span class="visually-hidden">: {label}</span>
        </button>
        {mail && (
          <ButtonLink look="subtle" href={`mailto:?subject=${encodeURIComponent(mail.subject)}&body=${encodeURIComponent(text)}`}>
            {words.mail}<span class="visually-hidden">: {label}</span>
          </ButtonLink>
        )}
        <span role="status" data-done={words.done}></span>
      </div>
    </div>
  );
};
