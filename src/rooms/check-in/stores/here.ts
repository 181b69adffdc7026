import type { PartText } from '../../../core/initiatives/types.ts';
import { OWN } from '../../../core/instruments/own/index.ts';
import type { Instrument } from '../../../core/instruments/types.ts';
import type { Tx } from '../../../platform/database/database.ts';

/** Whether the check-in is offered here. */
export async function isOn(tx: Tx): Promise<boolean> {
  return (await tx.selectFrom('check_in_setting').select('is_on').executeTakeFirst())?.is_on === true;
}

export type UnitHere = { readonly id: string; readonly name: PartText };
/** Units that somebody can say to belong to. */
export async function unitsHere(tx: Tx): Promise<readonly UnitHere[]> {
  return tx.selectFrom('org_unit').select(['id', 'name']).orderBy('key').execute();
}

/** The instrument of something that was kept, also when it is no longer in use. */
export async function instrumentKnown(tx: Tx, key: string): Promise<Instrument | undefined> {
  const row = await tx.selectFrom('instrument').select('body').where('key', '=', key).executeTakeFirst();
  return row?.body ?? OWN.find((one) => one.key === key);
}
