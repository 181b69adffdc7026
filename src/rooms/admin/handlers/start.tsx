import { localOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Pagination } from '../../../ui/pagination/pagination.tsx';
import { Stat, Stats } from '../../../ui/stat/stat.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { AdminService } from '../service.ts';
import { Frame } from '../views/frame.tsx';
import { wordsOf } from '../words.ts';

/** What an administrator must know about the installation. */
export type Installation = { readonly embedded: boolean; readonly mail: boolean; readonly notes: readonly string[] };

/** GET /beheer: how things stand. */
export const viewStart = (service: AdminService, installation: Installation) => async (ctx: Context) => {
  const words = wordsOf(ctx.lang);
  const { people, grants } = await service.people(ctx.actor);
  return ctx.page(
    { title: words.title, here: 'admin' },
    <Frame lang={ctx.lang} here="home" href={ctx.href}>
      <p class="lead">{words.lead}</p>
      {installation.embedded ? (
        <Notice lang={ctx.lang} kind="warning" title={words.embeddedTitle}>
          {words.embedded}
        </Notice>
      ) : (
        <p>{words.postgres}</p>
      )}
      {installation.notes.map((note) => (
        <Notice lang={ctx.lang} kind="warning">
          {note}
        </Notice>
      ))}
      {!installation.mail && <Notice lang={ctx.lang}>{words.noMail}</Notice>}
      <Stats>
        <Stat value={people.length} label={words.counts.people} href={ctx.href('/beheer/mensen')} />
        <Stat value={grants.length} label={words.counts.roles} href={ctx.href('/beheer/mensen')} />
      </Stats>
    </Frame>,
  );
};

/** GET /beheer/logboek: the audit trail, newest first. */
export const viewAudit = (service: AdminService) => async (ctx: Context) => {
  const words = wordsOf(ctx.lang);
  const page = Math.max(1, Number.parseInt(ctx.url.searchParams.get('page') ?? '1', 10) || 1);
  const [{ rows, more }, { people }] = await Promise.all([
    service.auditTrail(ctx.actor, page),
    service.people(ctx.actor),
  ]);
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.display_name ?? words.audit.nobody;
  return ctx.page(
    { title: words.title, here: 'admin', wide: true },
    <Frame lang={ctx.lang} here="audit" href={ctx.href}>
      <p>{words.audit.lead}</p>
      <Table
        lang={ctx.lang}
        caption={words.audit.caption}
        stacked
        columns={[
          { label: words.audit.at },
          { label: words.audit.event },
          { label: words.audit.who },
          { label: words.audit.outcome },
          { label: words.audit.object },
        ]}
        rows={rows.map((row) => [
          localOf(row.at).replace('T', ' '),
          row.event,
          nameOf(row.person_id),
          words.audit.outcomes[row.outcome],
          row.object_id ?? '',
        ])}
      />
      <Pagination
        lang={ctx.lang}
        page={page}
        pages={more ? page + 1 : page}
        href={(n) => ctx.href(`/beheer/logboek?page=${n}`)}
      />
    </Frame>,
  );
};
