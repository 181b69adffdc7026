import type { Lang } from '../../../core/frameworks/types.ts';
import { Button } from '../../../ui/button/button.tsx';
import { SelectField } from '../../../ui/field/choice-field.tsx';
import { DateField, TextArea, TextField } from '../../../ui/field/text-field.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { wordsOf } from '../words/index.ts';
import type { CardProps } from './card.tsx';
import { at, type FormState } from '../../../ui/field/at.ts';

/** What students said when it was talked through with them. */
export const Voices = ({ lang, view, voice }: Pick<CardProps, 'lang' | 'view' | 'voice'>) => {
  const words = wordsOf(lang).card;
  return (
    <section class="eval-card__part panel" aria-labelledby="students">
      <h2 id="students">{words.students}</h2>
      <p class="eval-card__state">
        <Tag look={view.voices.length > 0 ? 'good' : 'plain'}>
          {view.voices.length > 0 ? words.voices(view.voices.length) : wordsOf(lang).states.unasked}
        </Tag>
      </p>
      {view.voices.length === 0 && <p>{words.noVoice}</p>}
      {view.voices.map((one) => (
        <blockquote class="eval-card__quote">
          <p>{one.text}</p>
          <footer class="small soft">{[one.how, one.people, one.on].filter(Boolean).join(', ')}. {one.by}.</footer>
        </blockquote>
      ))}
      {voice && <p class="eval-card__do no-print"><a href="#stem">{words.add}</a></p>}
    </section>
  );
};

type FormProps = { lang: Lang; id: string; state: FormState; council: boolean; href: (path: string) => string };

/** The form for what students say: for the council itself, or for the coordinator after a conversation. */
export const VoiceForm = ({ lang, id, state, council, href }: FormProps) => {
  const words = wordsOf(lang).forms.voice;
  const hows = Object.entries(words.hows).map(([value, label]) => ({ value, label }))
    .filter(({ value }) => !council || value !== 'conversation');
  return (
    <section class="panel no-print" id="stem" aria-labelledby="stem-title">
      <h2 id="stem-title">{words.title}</h2>
      <form method="post" action={href(`/beleid/evaluaties/${id}/stem`)} class="measure" novalidate>
        <SelectField {...at(state, 'how', words.how)} required options={hows} empty={false} />
        <TextField {...at(state, 'people', words.people)} width="short" inputmode="numeric" maxlength={6} />
        <TextArea {...at(state, 'text', words.text, words.textHint)} required rows={4} maxlength={4000} />
        <DateField {...at(state, 'saidOn', words.on)} required />
        <Button look="secondary">{words.save}</Button>
      </form>
    </section>
  );
};
