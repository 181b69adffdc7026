/** The text of a vision, by the parts that the framework asks for. Plain text; empty parts show as empty. */
export type VisionBody = {
  readonly text: string;
  readonly values: readonly string[];
  readonly spearheads: readonly string[];
  /** who took part in making it, in words */
  readonly tookPart: string;
};
export const VISION_PARTS = ['students', 'board'] as const;
export type VisionPart = (typeof VISION_PARTS)[number];
