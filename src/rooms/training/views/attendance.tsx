import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Checkboxes } from '../../../ui/field/index.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { AttendanceView } from '../presenters/keeping.ts';
import { wordsOf } from '../words.ts';

type Props = { lang: Lang; view: AttendanceView; said?: string; href: (path: string) => string };

const List = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang).attendance;
  return (
    <>
      <p>{words.later}</p>
      <Table
        lang={lang}
        caption={words.caption}
        columns={[{ label: words.name }, { label: words.state }]}
        rows={view.people.map(({ name, label }) => [name, label])}
      />
      {view.canPlace && (
        <form method="post" action={href(`/scholing/moment/${view.id}/plek`)}>
          <Button look="secondary">{words.givePlace}</Button>
        </form>
      )}
    </>
  );
};

const Record = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang).attendance;
  return (
    <form method="post" action={href(`/scholing/moment/${view.id}`)} class="stack">
      <Checkboxes
        lang={lang}
        name="present"
        label={words.who}
        hint={words.whoHint}
        required
        options={view.people.map(({ id, name, waits }) => (
          { value: id, label: name, ...(waits ? { hint: words.waited } : {}) }
        ))}
        values={view.people.filter(({ came }) => came).map(({ id }) => id)}
      />
      <p><Button>{words.save}</Button></p>
    </form>
  );
};

/** Who comes to one date, and once it has begun who was there. */
export const AttendancePage = (props: Props) => {
  const { lang, view, said, href } = props;
  const words = wordsOf(lang);
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href(`/scholing/${view.trainingId}/beheer`), label: words.keep.title }]} />
      <h1>{words.attendance.title}</h1>
      <p class="lead"><PartText lang={lang} text={view.name} /></p>
      <p>{view.moment}, {view.place}{view.cancelled && `. ${words.keep.cancelled}`}</p>
      {said && <Notice lang={lang} kind="ok" live title={said} />}
      <div class="stack">
        {view.people.length === 0 ? <p>{words.attendance.nobody}</p>
          : view.record ? <Record {...props} /> : <List {...props} />}
        <Notice lang={lang}>{words.attendance.privacy}</Notice>
      </div>
    </>
  );
};
