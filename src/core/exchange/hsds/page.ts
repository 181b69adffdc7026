import type { Raw } from './raw.ts';

export type Page = { readonly page: number; readonly perPage: number; readonly total: number };

/**
 * A page of a list, as the OpenAPI document of HSDS has it.
 * @param contents the items of this page
 * @param page 1-based; `perPage` at least 1; `total` over all pages
 */
export function pageEnvelope(contents: readonly Raw[], { page, perPage, total }: Page): Raw {
  const pages = Math.ceil(total / perPage);
  return {
    total_items: total, total_pages: pages, page_number: page, size: contents.length, first_page: page === 1,
    last_page: page >= pages, empty: contents.length === 0, contents,
  };
}
