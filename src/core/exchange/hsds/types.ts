import type { Lang, Scheme, Text } from '../../frameworks/types.ts';
import type { Initiative } from '../../initiatives/types.ts';

export type ExportInstitution = {
  readonly key: string;
  readonly name: Text;
  readonly url?: string;
  readonly description?: Text;
};

/**
 * An initiative on its way out. Owner and funding are written only when they are there: who may not read them in the
 * database doesn't have them, and so can't give them away.
 */
export type Exported = Omit<Initiative, 'owner' | 'funding'> & Partial<Pick<Initiative, 'owner' | 'funding'>> & {
  /** uuid */
  readonly id: string;
  /** RFC 3339, with milliseconds */
  readonly updatedAt: string;
  readonly institution: ExportInstitution;
  /** what came with it when it was imported (`GoodLine.source`) */
  readonly source?: unknown;
};

export type WriteOptions = {
  /**
   * full: everything, nested; list: one-to-one fields with the organisation; minimal: id, when it changed, and what the
   * schema requires
   */
  readonly detail: 'full' | 'list' | 'minimal';
  readonly lang: Lang;
  /** the institution's own schemes, besides the built-in ones */
  readonly ownSchemes?: readonly Scheme[];
};
