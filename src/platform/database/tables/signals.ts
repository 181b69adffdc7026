/** Figures that were released, and impressions. */
export type SignalsTables = object;
