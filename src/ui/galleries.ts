import { gallery as acuteLink } from './acute-link/acute-link.fixtures.tsx';
import { gallery as acutePanel } from './acute-panel/acute-panel.fixtures.tsx';
import { gallery as bars } from './bars/bars.fixtures.tsx';
import { gallery as breadcrumb } from './breadcrumb/breadcrumb.fixtures.tsx';
import { gallery as button } from './button/button.fixtures.tsx';
import { gallery as careMap } from './care-map/care-map.fixtures.tsx';
import { gallery as certificate } from './certificate/certificate.fixtures.tsx';
import { gallery as chain } from './chain/chain.fixtures.tsx';
import { gallery as columnMatch } from './column-match/column-match.fixtures.tsx';
import { gallery as compare } from './compare/compare.fixtures.tsx';
import { gallery as confirm } from './confirm/confirm.fixtures.tsx';
import { gallery as copyText } from './copy-text/copy-text.fixtures.tsx';
import { gallery as emptyState } from './empty-state/empty-state.fixtures.tsx';
import { gallery as errorSummary } from './error-summary/error-summary.fixtures.tsx';
import { gallery as facts } from './facts/facts.fixtures.tsx';
import { gallery as field } from './field/field.fixtures.tsx';
import { gallery as filters } from './filters/filters.fixtures.tsx';
import { gallery as goalCard } from './goal-card/goal-card.fixtures.tsx';
import { gallery as heatmap } from './heatmap/heatmap.fixtures.tsx';
import { gallery as icon } from './icon/icon.fixtures.tsx';
import { gallery as intervals } from './intervals/intervals.fixtures.tsx';
import { gallery as layout } from './layout/layout.fixtures.tsx';
import { gallery as level } from './level/level.fixtures.tsx';
import { gallery as monthGrid } from './month-grid/month-grid.fixtures.tsx';
import { gallery as notice } from './notice/notice.fixtures.tsx';
import { gallery as pagination } from './pagination/pagination.fixtures.tsx';
import { gallery as partText } from './part-text/part-text.fixtures.tsx';
import { gallery as printButton } from './print-button/print-button.fixtures.tsx';
import { gallery as qr } from './qr/qr.fixtures.tsx';
import { gallery as quickExit } from './quick-exit/quick-exit.fixtures.tsx';
import { gallery as quoted } from './quoted/quoted.fixtures.tsx';
import { gallery as resultCard } from './result-card/result-card.fixtures.tsx';
import { gallery as scoreLine } from './score-line/score-line.fixtures.tsx';
import { gallery as scoreWheel } from './score-wheel/score-wheel.fixtures.tsx';
import { gallery as scaleField } from './scale-field/scale-field.fixtures.tsx';
import { gallery as searchBox } from './search-box/search-box.fixtures.tsx';
import { gallery as slide } from './slide/slide.fixtures.tsx';
import { gallery as spread } from './spread/spread.fixtures.tsx';
import { gallery as stat } from './stat/stat.fixtures.tsx';
import { gallery as steps } from './steps/steps.fixtures.tsx';
import { gallery as table } from './table/table.fixtures.tsx';
import { gallery as tabs } from './tabs/tabs.fixtures.tsx';
import { gallery as tag } from './tag/tag.fixtures.tsx';
import { gallery as textPair } from './text-pair/text-pair.fixtures.tsx';
import { gallery as thenNow } from './then-now/then-now.fixtures.tsx';
import { gallery as timeline } from './timeline/timeline.fixtures.tsx';
import { gallery as trend } from './trend/trend.fixtures.tsx';
import { gallery as wheel } from './wheel/wheel.fixtures.tsx';
import { gallery as workList } from './work-list/work-list.fixtures.tsx';
import type { Gallery } from './fixture.ts';

/** All component rooms, in order of name. */
export const galleries: readonly Gallery[] = [
  acuteLink,
  acutePanel,
  bars,
  breadcrumb,
  button,
  careMap,
  certificate,
  chain,
  columnMatch,
  compare,
  confirm,
  copyText,
  emptyState,
  errorSummary,
  facts,
  field,
  filters,
  goalCard,
  heatmap,
  icon,
  intervals,
  layout,
  level,
  monthGrid,
  notice,
  pagination,
  partText,
  printButton,
  qr,
  quickExit,
  quoted,
  resultCard,
  scoreLine,
  scoreWheel,
  scaleField,
  searchBox,
  slide,
  spread,
  stat,
  steps,
  table,
  tabs,
  tag,
  textPair,
  thenNow,
  timeline,
  trend,
  wheel,
  workList,
];
