/** What a form says of a figure from elsewhere. */
export type OutsideInput = {
  readonly unitId?: string; readonly year: number; readonly what: string; readonly value: number; readonly unit: string;
  readonly source: string; readonly url?: string;
};
