/** Training of staff. */
export type TrainingTables = object;
