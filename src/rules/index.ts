/**
 * The app's entry point to the rules: what a guide asks, what it decides and what residents read. Authoring
 * tools use `authoring.ts`, which is not part of the app.
 */
export {
  advise,
  type Advice,
  type AlternativeView,
  type ExplanationView,
  type Finished,
  type HowToFind,
  type ReasonView,
} from './advice/advice'
export {
  answeredAt,
  questionView,
  askShared,
  askSurvey,
  readShared,
  type AnsweredView,
  type QuestionView,
} from './advice/question'
export {
  adviseSurvey,
  type ApplyingView,
  type UndecidedView,
  type RefusedView,
  type SurveyAdvice,
} from './advice/survey'
export {
  AnswerError,
  readAnswers,
  UNSURE,
  type Answer,
  type AnswerProblem,
  type Answers,
} from './engine/answers'
export { isIsoDate, todayHere, type IsoDate } from './engine/days'
export { interview, type Interview } from './engine/interview'
export { decodeAnswers, encodeAnswers, type LinkProblem } from './engine/link'
export { certaintyLine } from './advice/age'
export { certaintyOf, verdictOf } from './advice/common'
export {
  callLine,
  contactsOf,
  phonesFor,
  phonesTo,
  type Caller,
  type CallView,
  type ContactView,
  type HotlineView,
  type OfficeView,
  type PhonesView,
  type PhoneView,
} from './advice/contacts'
export { itemLine } from './advice/cross'
export { phoneScript, type PhoneScriptView } from './advice/phone-script'
export { chatText } from './advice/chat'
export { linkProblemWords } from './advice/link'
export type {
  ChannelView,
  DateView,
  NextView,
  OutcomeView,
  PartView,
  StatementView,
  StepView,
} from './advice/outcome'
export type { CalendarDay } from './advice/calendar-day'
export {
  CLIENT_WORDS,
  entrancesView,
  faqTopics,
  faqView,
  itemsFor,
  itemView,
  listRemarks,
  networkView,
  phoneBook,
  WAY_WORDS,
  type ColumnView,
  type EntranceView,
  type FaqView,
  type ItemColumn,
  type ItemFilter,
  type ItemView,
  type LevelView,
  type PhoneBook,
} from './advice/library'
export { faqRows, firstToDo, itemRows, type LibraryRowId } from './advice/library-rows'
export {
  faqReported,
  itemReported,
  phoneReported,
  questionReported,
  reportText,
  resultReported,
  type Reported,
} from './advice/report'
export { changesView, type ChangeView, type ChangesView } from './advice/changes'
export { reasonFor, revisionViews, type RevisionView } from './advice/revisions'
export { groupText } from './advice/group-text'
export { posterView, type PosterPart, type PosterView } from './advice/poster'
export { slipView, type SlipResult, type SlipView } from './advice/slip'
export { actionFor, type ActionView } from './advice/action'
export { outcomeRows, rowsFor, type RowId, type RowView } from './advice/briefs'
export { groupName, shortTitle } from './advice/short'
export { groupLines } from './advice/conditions'
export { conditionFor, type ClauseView } from './advice/clauses'
export { placeWords, titleWords, type SourceView } from './advice/sources'
export type { GuideContents, RegionContents } from './advice/region-contents'
export { resultSummary, toldApart, type ResultSummary } from './advice/summary'
export { headingFor } from './advice/heading'
export { spokenResult } from './advice/spoken'
export { answerProblemWords } from './advice/answers'
export { dateCheck } from './advice/date-check'
export { adviceText, contactText, verdictWord } from './advice/text'
export { conditional, dateWords, sourceDateWords } from './advice/words'
export type { Client, Faq, ServiceItem, Way } from './engine/library'
export {
  TOPIC_ICONS,
  type AskingGuide,
  type Certainty,
  type Guide,
  type Option,
  type Question,
  type TopicIcon,
  type Verdict,
} from './engine/model'
export type {
  AskingRegion,
  Channel,
  Library,
  Region,
  Source,
  WholeAsking,
  WholeRegion,
} from './engine/region'
export { placeOfGuide } from './engine/region'
export { answersFor } from './engine/survey'
export { newestDocument } from '@/rules/built-in/contents'
export { keys as publishingKeys } from '@/rules/built-in/publishing'
export { contents, onContents } from './regions/contents'
export type { Looked, OfferedPlace } from './editions/newer'
export type { Trusted } from './editions/manifest'
export type { Refusal } from './editions/refusal'
export { answeringSequence, builtInSequence, type KeptEdition, letAnswer } from './regions/newer'
export {
  isLoaded,
  load,
  findFaq,
  findGuide,
  findItem,
  findLibrary,
  findRegion,
  findAsking,
  findSurvey,
  findWhole,
  type DataRequest,
} from './regions/find'
export { regions, regionsOn, unpacked } from './regions/all'
export type { AnsweredOf, AnswersOf, AnswersTo, GuideId, IdOf, OutcomeId, PlaceId, QuestionId } from './ids'
export type { SearchHit } from './search/entries'
export { searchRegion } from './search/search-region'
export { bare } from './search/normalize'
