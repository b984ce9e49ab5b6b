/** What clients offer to choose from. */
export { ICONS, type Icon } from "../game/icons.ts";
export { REPORT_REASONS, type ReportReason } from "../game/reports.ts";
export {
  QUESTION_TIME_FACTORS,
  type QuestionTimeFactor,
  RELAXED_FACTOR,
  RULESETS,
  TIMINGS,
  type Timing,
} from "../game/ruleset.ts";
export {
  CATEGORIES,
  type Category,
  FILTERS,
  type Filter,
  LANGUAGES,
  type Language,
  type Settings,
} from "../game/settings.ts";
