import { either } from '../text.ts';
import { keepSource } from './keep-source.ts';
import { isRaw, listOf, objectOf, type Raw } from './raw.ts';
import { scalarsOf } from './scalars.ts';
import type { Exported, WriteOptions } from './types.ts';
import { STATUS, writeService } from './write-service.ts';

function listed(service: Raw): Raw {
  const nested = (['organization', 'program'] as const).flatMap((name) => {
    const object = objectOf(service, name);
    return object === undefined ? [] : [[name, scalarsOf(object)] as const];
  });
  return { ...scalarsOf(service), ...Object.fromEntries(nested) };
}

/** An initiative as an HSDS 3.1 service; valid against `service.json` in every detail. */
export function toHsdsService(item: Exported, options: WriteOptions): Raw {
  if (options.detail === 'minimal') {
    const { id, updatedAt } = item;
    const name = either(item.name, options.lang);
    return { id, name, status: STATUS[item.status], last_modified: updatedAt, modified_date: updatedAt };
  }
  const written = writeService(item, options);
  const service = isRaw(item.source) ? keepSource(written, item.source, item) : written;
  return options.detail === 'full' ? service : listed(service);
}

/** The places of an initiative, each as an HSDS service at location: nested in full, one-to-one otherwise. */
export function toServiceAtLocations(item: Exported, options: WriteOptions): readonly Raw[] {
  const full = toHsdsService(item, { ...options, detail: 'full' });
  const { service_at_locations: _, ...whole } = full;
  return listOf(full, 'service_at_locations').map((at) => {
    if (options.detail === 'full') return { ...at, service: whole };
    const location = objectOf(at, 'location');
    return { ...scalarsOf(at), ...(location ? { location: scalarsOf(location) } : {}), service: listed(full) };
  });
}
