import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Fact, Facts } from '../../../ui/facts/facts.tsx';
import { Level } from '../../../ui/level/level.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { EntryView } from '../presenters/entry.ts';
import type { RoomView } from '../presenters/words-of.ts';
import { wordsOf } from '../words/index.ts';

const Room = ({ lang, room }: { lang: Lang; room: RoomView }) => (
  <>
    <Tag look={room.state.look}>{room.state.label}</Tag> {room.wait} <span class="soft">({room.reported})</span>
    {room.note && (
      <p>
        <PartText lang={lang} text={room.note} />
      </p>
    )}
  </>
);

/** What a student reads about a partner, under its name. */
export const EntryFacts = ({ lang, entry }: { lang: Lang; entry: EntryView }) => {
  const words = wordsOf(lang).entry;
  return (
    <>
      <p class="lead">
        <PartText lang={lang} text={entry.summary} />
      </p>
      <Facts>
        <Fact name={words.how}>
          <PartText lang={lang} text={entry.how} />
        </Fact>
        {entry.room && (
          <Fact name={words.room}>
            <Room lang={lang} room={entry.room} />
          </Fact>
        )}
        <Fact name={words.where}>{entry.where}</Fact>
        <Fact name={words.steps}>
          {entry.steps.map(({ step, label }) => (
            <div>
              <Level lang={lang} level={step} label={label} />
            </div>
          ))}
        </Fact>
        {entry.phone && <Fact name={words.phone}>{entry.phone}</Fact>}
        {entry.url && (
          <Fact name={words.site}>
            <a href={entry.url} rel="noreferrer">
              {entry.url}
            </a>
          </Fact>
        )}
        {entry.languages && <Fact name={words.languages}>{entry.languages}</Fact>}
      </Facts>
      <p class="soft">{entry.checked}</p>
    </>
  );
};

/** The page of one partner. */
export const EntryPage = ({ lang, entry, back }: { lang: Lang; entry: EntryView; back: string }) => (
  <>
    <Breadcrumb lang={lang} links={[{ href: back, label: wordsOf(lang).entry.back }]} />
    <h1>
      <PartText lang={lang} text={entry.name} />
    </h1>
    <EntryFacts lang={lang} entry={entry} />
  </>
);
