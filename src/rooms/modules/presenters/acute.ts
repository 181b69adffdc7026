import { recogniseAcute } from '../../../core/finding/acute/index.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { Institution } from '../../../core/institution/types.ts';
import type { Module, Values } from '../../../core/modules/types.ts';
import { textsIn } from '../../../core/modules/values.ts';
import { acuteView, type AcuteView } from '../../../ui/acute-panel/view.ts';

/** Acute help when what was written asks for it, exactly as in finding; nobody is told, nothing is kept of it. */
export function acuteIn(values: Values, module: Module, institution: Institution, lang: Lang): AcuteView | undefined {
  const acute = textsIn(values, module).map(recogniseAcute).find((one) => one !== undefined);
  return acute && acuteView(acute, institution, lang);
}
