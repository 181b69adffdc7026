import type { Counted } from '../../../core/signals/findings.ts';
import type { Day } from './columns.ts';

/** Figures that were released, and impressions. */
export type SignalsTables = {
  signal_release: { institution_id: string; period: string; released_on: Day };
  signal_figure: {
    institution_id: string; period: string; dimension: 'theme' | 'offer'; key: string; what: Counted;
    students: number; released_on: Day;
  };
  impression: {
    institution_id: string; id: string; month: Day; theme: string; author_id: string; text: string; made_at: Date;
  };
};
