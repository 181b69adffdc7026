/** Hand-overs, where they arrive, and what is counted of them. */
export type HandOverTables = object;
