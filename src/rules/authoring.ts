/**
 * Entry point for authoring tools: verification, coverage, diagrams, effects, due dates, and the types they
 * need. It imports no place's data.
 */
export { advise, type Finished } from './advice/advice'
export { answerProblemWords } from './advice/answers'
export { phoneScript } from './advice/phone-script'
export { chatText } from './advice/chat'
export type { Caller, ContactView } from './advice/contacts'
export type { RegionContents } from './advice/region-contents'
export { faqView, itemView, listRemarks, networkView, phoneBook } from './advice/library'
export { outcomeView, type StatementView } from './advice/outcome'
export { askedLine, charactersIn, fits, groupName, LONGEST, shortTitle } from './advice/short'
export { slipView } from './advice/slip'
export { sourceViews } from './advice/sources'
export { adviceText, answerText, contactText, verdictWord } from './advice/text'
export { dateWords, joinedRuns, labelOf, type Run, sourceDateWords } from './advice/words'
export { type Answer, type Answers, limits, readAnswers, UNSURE } from './engine/answers'
export { type Change, LONGEST_HEADLINE } from './engine/changes'
export { LONGEST_REASON, type Revision } from './engine/revisions'
export { citedIn } from './engine/cited'
export { classOf, conditionsOf, kindOfDay, type Variable, variablesOn } from './engine/classes'
export { compile, partsOfOutcome, readRef, type Result } from './engine/compile'
export { coverage, type StatementList, type Unaccounted } from './engine/coverage'
export {
  boundToDay,
  type DateBound,
  isIsoDate,
  type IsoDate,
  type Span,
  plus,
  toDay,
  todayHere,
  toIsoDate,
  yearsBetween,
} from './engine/days'
export { isLeaf, possible } from './engine/diagram'
export { calendarDue, due, soonAfter } from './engine/due'
export { graph } from './engine/graph'
export { explain } from './engine/explanation'
export { withNewer } from './engine/holding'
export { compiledFor, interview, type Interview, known } from './engine/interview'
export type { Faq, Misprint, NetworkLevel, ServiceItem, Services, Statement } from './engine/library'
export { encodeAnswers, linkName } from './engine/link'
export type {
  Conditional,
  WorthAsking,
  Backing,
  Certainty,
  ChannelPointer,
  Condition,
  ConditionTest,
  ContactPointer,
  Criterion,
  DatePart,
  DerivedFact,
  AskingGuide,
  AskingOutcome,
  Guide,
  NumberBound,
  Option,
  Outcome,
  Part,
  Question,
  Range,
  Ref,
  Rule,
  TopicIcon,
  Verdict,
} from './engine/model'
export { TOPIC_ICONS } from './engine/model'
export {
  type AreaCode,
  type Channel,
  type Citation,
  type Contact,
  type Figure,
  type Newer,
  type Office,
  type Region,
  type RegionBase,
  type Source,
  type WholeRegion,
  wordingOf,
} from './engine/region'
export { daysToCheck, goldenLines, type Problem, type Verification, verify } from './engine/verification'
export type { Packed } from './regions/packed'
export type { FetchedBase } from './regions/pieces'
export { asOf, isSliced, type Slice, slicesOf, type Timed } from './regions/timed'
export type { Pinyin } from './regions/pinyin'
export { entriesOf, indexOf } from './search/entries'
export { search } from './search/search'
export type { Sounds } from './search/sounds'
export type { Synonym } from './search/normalize'
export { readBundle } from './editions/bundle'
export { BY_DAY, MOST_DAYS } from './editions/by-day'
export { fromHex, hex, utf8 } from './editions/bytes'
export { bundleFile, MANIFEST, SIGNATURE } from './editions/files'
export {
  accepted,
  FORM,
  type Keys,
  LARGEST_BUNDLE,
  type Manifest,
  type Offered,
  readManifest,
  sha512,
} from './editions/manifest'
export type { Checked, Refusal } from './editions/refusal'
export type { Edition } from './editions/shape'
