import type { Context } from '../../../platform/http/context.ts';
import { HttpError } from '../../../platform/http/errors.ts';
import { bodyOf } from '../../../platform/http/body.ts';

/** Two texts, and two files beside them. */
const MOST = 1_000_000;

/** Fields of a form that may carry files: a file `<name>-file` takes the place of the field `<name>`. */
export async function textFields({ request }: Context): Promise<Readonly<Record<string, string>>> {
  const body = await bodyOf(request, MOST);
  if (!body) throw new HttpError('too-large');
  const type = request.headers.get('content-type') ?? '';
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => new FormData());
  const fields: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === 'string') fields[name] = value.replace(/\r\n?/g, '\n');
  for (const [name, value] of form) {
    if (typeof value !== 'string' && value.size > 0 && name.endsWith('-file')) {
      fields[name.slice(0, -'-file'.length)] = (await value.text()).replace(/\r\n?/g, '\n');
    }
  }
  return fields;
}
