import type { Context } from '../../../platform/http/context.ts';
import { dpiaView } from '../presenters/dpia.ts';
import type { SettingService } from '../services/setting.ts';
import { DpiaPage } from '../views/dpia.tsx';
import { wordsOf } from '../words/index.ts';

/** GET /beheer/check-in/dpia: what the software does with data of a check-in. */
export const viewDpia = (service: SettingService) => async (ctx: Context) => {
  await service.read(ctx.actor);
  return ctx.page({ title: wordsOf(ctx.lang).title, here: 'admin', wide: true },
    <DpiaPage lang={ctx.lang} href={ctx.href} view={dpiaView(ctx.lang)} />);
};
