import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { referencesOf } from './references.ts';
import { resolveReference, type Tree } from './resolve.ts';
import type { Edge, Place } from './types.ts';
import { placeOf } from './zones.ts';

export type Source = { readonly place: Place; readonly file: ts.SourceFile; readonly edges: readonly DrawnEdge[] };
type DrawnEdge = Edge & { readonly handsOn: boolean };

/** Reads one file and draws its arrows. */
export function readSource(tree: Tree, path: string): Source {
  const absolute = join(tree.root, path);
  const file = ts.createSourceFile(absolute, readFileSync(absolute, 'utf8'), ts.ScriptTarget.Latest, true);
  const place = placeOf(path);
  const edges = referencesOf(file, tree.options.jsxImportSource ?? 'react').flatMap((reference) =>
    resolveReference(tree, reference, absolute).map((to): DrawnEdge => {
      const { line, form, typeOnly, handsOn } = reference;
      return { from: place, line, form, typeOnly, handsOn, to };
    }));
  return { place, file, edges };
}

/** What a file hands on by exporting it again, and what that hands on, and so on. */
function handedOn(path: string, sources: ReadonlyMap<string, Source>, seen = new Set<string>()): readonly DrawnEdge[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const direct = (sources.get(path)?.edges ?? []).filter((edge) => edge.handsOn);
  return [...direct, ...direct.flatMap((edge) =>
    (edge.to.kind === 'file' ? handedOn(edge.to.place.path, sources, seen) : []))];
}

/**
 * All arrows of a file inside a room: also what reaches it through a file of the room that exports it again, so that
 * nobody reaches the store by asking the service to pass it on.
 */
export function edgesWithHandedOn(source: Source, sources: ReadonlyMap<string, Source>): readonly Edge[] {
  const { room } = source.place;
  if (room === undefined) return source.edges;
  return source.edges.flatMap((edge): readonly Edge[] => {
    if (edge.to.kind !== 'file' || edge.to.place.room !== room) return [edge];
    const through = edge.to.place.path;
    return [edge, ...handedOn(through, sources).filter(({ to }) => to.kind === 'file' && to.place.room === room)
      .map(({ to }) => ({ ...edge, to, through }))];
  });
}
