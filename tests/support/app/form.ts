import type { Client } from './client.ts';

const text = (html: string): string => html.replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : text(found);
};

/** The fields of a form as a browser would send them back untouched, without its buttons. */
export function fieldsOf(html: string, action: string): URLSearchParams {
  const form = [...html.matchAll(/<form\b[\s\S]*?<\/form>/g)].map(([whole]) => whole)
    .find((whole) => attribute(/<form[^>]*>/.exec(whole)?.[0] ?? '', 'action') === action);
  if (!form) throw new Error(`no form for ${action}`);
  const fields = new URLSearchParams();
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const optional = /\stype="(checkbox|radio)"/.test(tag);
    if (!optional || /\schecked/.test(tag)) fields.append(attribute(tag, 'name') ?? '', attribute(tag, 'value') ?? '');
  }
  for (const [whole, tag = '', inner = ''] of form.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    if (whole) fields.append(attribute(tag, 'name') ?? '', text(inner));
  }
  for (const [, tag = '', inner = ''] of form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const chosen = /<option[^>]*\sselected[^>]*>/.exec(inner)?.[0] ?? /<option[^>]*>/.exec(inner)?.[0] ?? '';
    fields.append(attribute(tag, 'name') ?? '', attribute(chosen, 'value') ?? '');
  }
  return fields;
}

/** The same, of the page at `path`. */
export async function formAt(client: Client, path: string, action = path): Promise<URLSearchParams> {
  const response = await client.get(path);
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
  return fieldsOf(await response.text(), action);
}
