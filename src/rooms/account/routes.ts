import type { Room, Route } from '../../platform/http/context.ts';
import { idPart } from '../../platform/http/ids.ts';
import {
  submitBack, submitKeep, submitParagraph, viewDraft, viewKeep, viewParagraph,
} from './handlers/draft.tsx';
import { viewDraftFigures, viewVersionFigures } from './handlers/figures.tsx';
import {
  viewCsv, viewDraftSheet, viewDraftWord, viewPackage, viewVersionSheet, viewVersionWord,
} from './handlers/files.ts';
import { submitAnswer, submitComment, viewBoard, viewVersion } from './handlers/version.tsx';
import { viewDefinitions, viewYears } from './handlers/years.tsx';
import { type AccountDeps, accountService } from './service.ts';

const year = '/beleid/verantwoording/:year{20[0-9][0-9]}' as const;
const paragraph = `${year}/alinea/:key{[a-z0-9.-]+}` as const;
const version = `/beleid/verantwoording/versie/${idPart('id')}` as const;

const keeper = ['coordinator'] as const;
const readers = ['coordinator', 'executive', 'representative'] as const;
const all = [...readers, 'researcher'] as const;

/** The accountability report: the draft for a coordinator, versions for the board, the council and researchers. */
export function accountRoom(deps: AccountDeps): Room {
  const service = accountService(deps);
  const routes: readonly Route[] = [
    { method: 'GET', path: '/beleid/verantwoording', roles: all, audit: 'none', handler: viewYears(service) },
    { method: 'GET', path: '/beleid/verantwoording/uitleg', roles: all, audit: 'none', handler: viewDefinitions(service) },
    { method: 'GET', path: '/beleid/verantwoording/pakket', roles: keeper, audit: 'account.taken-along', handler: viewPackage(service) },
    { method: 'GET', path: year, roles: keeper, audit: 'none', handler: viewDraft(service) },
    { method: 'GET', path: `${year}/cijfers`, roles: keeper, audit: 'none', handler: viewDraftFigures(service) },
    { method: 'GET', path: `${year}/bestuur`, roles: readers, audit: 'none', handler: viewBoard(service) },
    { method: 'GET', path: `${year}/word`, roles: keeper, audit: 'none', handler: viewDraftWord(service) },
    { method: 'GET', path: `${year}/rekenblad`, roles: keeper, audit: 'none', handler: viewDraftSheet(service) },
    { method: 'GET', path: paragraph, roles: keeper, audit: 'none', handler: viewParagraph(service) },
    { method: 'POST', path: paragraph, roles: keeper, audit: 'account.written', handler: submitParagraph(service) },
    { method: 'POST', path: `${paragraph}/terug`, roles: keeper, audit: 'account.put-back', handler: submitBack(service) },
    { method: 'GET', path: `${year}/delen`, roles: keeper, audit: 'none', handler: viewKeep(service, 'delen') },
    { method: 'POST', path: `${year}/delen`, roles: keeper, audit: 'account.shared', handler: submitKeep(service, 'delen') },
    { method: 'GET', path: `${year}/vastleggen`, roles: keeper, audit: 'none', handler: viewKeep(service, 'vastleggen') },
    { method: 'POST', path: `${year}/vastleggen`, roles: keeper, audit: 'account.frozen', handler: submitKeep(service, 'vastleggen') },
    { method: 'GET', path: version, roles: all, audit: 'none', handler: viewVersion(service) },
    { method: 'GET', path: `${version}/cijfers`, roles: all, audit: 'none', handler: viewVersionFigures(service) },
    { method: 'GET', path: `${version}/word`, roles: all, audit: 'none', handler: viewVersionWord(service) },
    { method: 'GET', path: `${version}/rekenblad`, roles: ['coordinator', 'executive'], audit: 'none', handler: viewVersionSheet(service) },
    { method: 'GET', path: `${version}/csv`, roles: all, audit: 'none', handler: viewCsv(service) },
    { method: 'POST', path: `${version}/reactie`, roles: ['representative'], audit: 'account.commented', handler: submitComment(service) },
    { method: 'POST', path: `${version}/antwoord`, roles: keeper, audit: 'account.answered', handler: submitAnswer(service) },
  ];
  return { name: 'account', routes };
}
