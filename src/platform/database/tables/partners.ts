/** Partners in the care chain and what was agreed with them. */
export type PartnersTables = object;
