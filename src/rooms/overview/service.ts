import type { Actor } from '../../access/roles.ts';
import { coverage, placesOf } from '../../core/coverage/coverage.ts';
import { crossTable, type Column } from '../../core/coverage/cross-table.ts';
import { audienceGaps } from '../../core/coverage/gaps-audience.ts';
import { conceptGaps } from '../../core/coverage/gaps-concept.ts';
import { sortFindings } from '../../core/coverage/importance.ts';
import { overlaps } from '../../core/coverage/overlaps.ts';
import { inScope } from '../../core/coverage/scope.ts';
import type { Counted, Coverage, Finding, Scope } from '../../core/coverage/types.ts';
import { SCHEMES } from '../../core/frameworks/index.ts';
import { fsScheme } from '../../core/frameworks/schemes/fs.ts';
import { themesScheme } from '../../core/frameworks/themes.ts';
import type { Scheme } from '../../core/frameworks/types.ts';
import type { Database } from '../../platform/database/database.ts';
import { notFound } from '../../platform/http/errors.ts';
import { couldStand, insideOf } from './could-stand.ts';
import { type Line, type Material, readMaterial, waitingAt } from './store.ts';

/** The highest level that an institution offers itself, as long as it says nothing else (STEP-3). */
const OWN_LIMIT = 4;

/** What was read, and for which part of the institution. */
export type Look = Material & { readonly scope: Scope };

/** Where one looks: a unit, `''` for the whole institution, undefined when nothing was asked. */
export type AskedUnit = string | undefined;

/** The lines for who one looks at: what is going on, or what has another status. */
function linesIn({ lines, scope }: Look, wanted?: (line: Pick<Counted, 'status'>) => boolean): readonly Line[] {
  const ids = new Set(inScope(lines, scope, wanted).map(({ id }) => id));
  return lines.filter(({ id }) => ids.has(id));
}

/** As long as nothing at all has a place in a scheme, its empty places say nothing about what is done. */
function placeGaps(counts: Coverage): Finding[] {
  const { counted, unplaced } = counts;
  return counted.length > 0 && unplaced.length === counted.length ? [] : conceptGaps(counts);
}

/** What the institution does, seen through the frameworks. Who looks sees what the database lets them see. */
export function overviewService(db: Database) {
  /** Somebody whose role is for one unit begins there. @throws HttpError (not-found) for an unknown unit */
  async function look(actor: Actor, asked: AskedUnit): Promise<Look> {
    const material = await readMaterial(db, actor);
    const unit = (asked ?? actor.unitIds?.[0]) || undefined;
    if (unit !== undefined && !material.units.some(({ key }) => key === unit)) throw notFound();
    return { ...material, scope: { units: material.units, unit } };
  }
  const counts = ({ lines, scope }: Look, scheme: Scheme) => coverage(scheme, lines, scope);
  const schemesOf = ({ own }: Look): readonly Scheme[] => [...SCHEMES, ...own.map(({ scheme }) => scheme)];

  async function scheme(actor: Actor, id: string, asked: AskedUnit) {
    const seen = await look(actor, asked);
    const found = schemesOf(seen).find((one) => one.id === id);
    if (!found) throw notFound();
    const counted = counts(seen, found);
    return {
      look: seen, coverage: counted, gaps: sortFindings(placeGaps(counted)),
      overlaps: found.id === themesScheme.id ? sortFindings(overlaps(seen.lines, seen.scope)) : [],
    };
  }

  return {
    scheme,

    /** The framework as one picture, with the gaps of the framework, of the themes and of groups of students. */
    async framework(actor: Actor, asked: AskedUnit) {
      const seen = await look(actor, asked);
      const framework = counts(seen, fsScheme);
      return {
        look: seen, coverage: framework,
        gaps: sortFindings([
          ...placeGaps(framework), ...placeGaps(counts(seen, themesScheme)),
          ...audienceGaps(seen.lines, seen.scope, OWN_LIMIT),
        ]),
        overlaps: sortFindings(overlaps(seen.lines, seen.scope)),
      };
    },

    /** Level × for whom. */
    async cross(actor: Actor, asked: AskedUnit) {
      const seen = await look(actor, asked);
      return {
        look: seen, rows: crossTable(seen.lines, seen.scope),
        gaps: sortFindings(audienceGaps(seen.lines, seen.scope, OWN_LIMIT)),
      };
    },

    /** What stands in one row of level × for whom, or in one cell of it. @throws HttpError (not-found) */
    async crossPart(actor: Actor, row: string, column: string | undefined, asked: AskedUnit) {
      const seen = await look(actor, asked);
      const found = crossTable(seen.lines, seen.scope).find((one) => one.row === row);
      if (!found) throw notFound();
      const cells = found.cells.filter(({ level }) => column === undefined || String(level) === column);
      if (cells.length === 0) throw notFound();
      const ids = new Set(cells.flatMap((cell) => cell.ids));
      return {
        look: seen, row: found.row, column: column === undefined ? undefined : cells[0]?.level as Column,
        lines: seen.lines.filter(({ id }) => ids.has(id)),
      };
    },

    /** What has no place in a scheme yet. */
    async unplaced(actor: Actor, id: string, asked: AskedUnit) {
      const { look: seen, coverage: counted } = await scheme(actor, id, asked);
      const ids = new Set(counted.unplaced);
      return { look: seen, scheme: counted.scheme, lines: seen.lines.filter((line) => ids.has(line.id)) };
    },

    /** One place: what is there, what is planned, and what could stand there. @throws HttpError (not-found) */
    async place(actor: Actor, id: string, asked: AskedUnit) {
      const seen = await look(actor, asked);
      const found = schemesOf(seen).find(({ concepts }) => concepts.some((concept) => concept.id === id));
      if (!found) throw notFound();
      const counted = counts(seen, found);
      const inside = insideOf(found, id);
      const here = new Set(counted.counts.get(id)?.ids);
      const isHere = (line: Line) => [...placesOf(line)].some((place) => inside.has(place));
      return {
        look: seen, coverage: counted, id,
        lines: seen.lines.filter((line) => here.has(line.id)),
        ideas: linesIn(seen, ({ status }) => status === 'idea').filter(isHere),
        could: couldStand(
          linesIn(seen), inside, seen.own.flatMap(({ mappings }) => mappings), await waitingAt(db, actor, [...inside]),
        ),
      };
    },
  };
}

export type OverviewService = ReturnType<typeof overviewService>;
type Answer<K extends keyof OverviewService> = Awaited<ReturnType<OverviewService[K]>>;
export type FrameworkAnswer = Answer<'framework'>;
export type SchemeAnswer = Answer<'scheme'>;
export type CrossAnswer = Answer<'cross'>;
export type CrossPartAnswer = Answer<'crossPart'>;
export type UnplacedAnswer = Answer<'unplaced'>;
export type PlaceAnswer = Answer<'place'>;
