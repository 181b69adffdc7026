import { toQuestionnaire } from '../../../core/instruments/fhir/to-questionnaire.ts';
import type { Context } from '../../../platform/http/context.ts';
import type { InstrumentsService } from '../services/instruments.ts';

const TYPES = { json: 'application/json; charset=utf-8', fhir: 'application/fhir+json; charset=utf-8' } as const;

/** GET …/json and …/fhir: the instrument as a file, that can be brought in elsewhere. */
export const viewFile = (service: InstrumentsService, format: keyof typeof TYPES) => async (ctx: Context) => {
  const { instrument } = await service.one(ctx.actor, ctx.params['key'] ?? '');
  ctx.about(instrument.key);
  const value = format === 'json' ? instrument : toQuestionnaire(instrument);
  return new Response(`${JSON.stringify(value, undefined, 2)}\n`, { headers: {
    'content-type': TYPES[format],
    'content-disposition': `attachment; filename="${instrument.key}-${format === 'json' ? 'samenhang' : 'fhir'}.json"`,
  } });
};
