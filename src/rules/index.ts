/**
 * The app's door to the rules: what a guide asks, what it decides and what a resident reads. What only those need who
 * write the policy is behind `authoring.ts`, and reaches no phone.
 */
export {
  advise,
  type Advice,
  type AlternativeView,
  type ExplanationView,
  type Finished,
  type FindOut,
  type ReasonView,
} from './advice/advice'
export {
  answeredAt,
  askedView,
  askShared,
  askSurvey,
  readShared,
  type AnsweredView,
  type AskedView,
} from './advice/asking'
export {
  adviseSurvey,
  type ApplyingView,
  type OpenView,
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
export type { Caller, ContactView, HotlineView, OfficeView } from './advice/contacts'
export { itemLine } from './advice/cross'
export { callingView, type CallingView } from './advice/calling'
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
export type { RememberedDay } from './advice/remembered'
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
export { phonesFor, phonesTo, type PhonesView, type PhoneView } from './advice/call-first'
export { groupName, shortTitle } from './advice/short'
export { callLine, type CallView } from './advice/calls'
export { groupLines } from './advice/conditions'
export { conditionFor, type ClauseView } from './advice/clauses'
export { placeWords, titleWords, type SourceView } from './advice/sources'
export type { GuideContents, RegionContents } from './advice/contents'
export { findingOf, toldApart, type Finding } from './advice/finding'
export { headingFor } from './advice/heading'
export { spokenResult } from './advice/spoken'
export { answerProblemWords } from './advice/answers'
export { dateCheck } from './advice/date-check'
export { adviceText, contactText, verdictWord } from './advice/text'
export { conditional, dateWords, sourceDateWords } from './advice/words'
export type { Client, Faq, ServiceItem, Way } from './engine/library'
export type { AskingGuide, Certainty, Guide, Option, Question, TopicIcon, Verdict } from './engine/model'
export type {
  AskingRegion,
  Channel,
  Library,
  Region,
  Source,
  WholeAsking,
  WholeRegion,
} from './engine/region'
export { answersFor } from './engine/survey'
export { contactsOf } from './advice/whom'
export { newestDocument } from '@/rules/built-in/contents'
export { keys as publishingKeys } from '@/rules/built-in/publishing'
export { contents, onContents } from './regions/contents'
export type { Looked, OfferedPlace } from './editions/newer'
export type { Trusted } from './editions/manifest'
export type { Refusal } from './editions/refusal'
export { answeringSequence, builtInSequence, type KeptEdition, letAnswer } from './regions/newer'
export {
  bring,
  findFaq,
  findGuide,
  findItem,
  findLibrary,
  findRegion,
  findAsking,
  findSurvey,
  findWhole,
  type Need,
} from './regions/find'
export { regions, regionsOn, unpacked } from './regions/all'
export type { AnsweredOf, AnswersOf, AnswersTo, GuideId, IdOf, OutcomeId, PlaceId, QuestionId } from './ids'
export type { Found } from './search/entries'
export { find } from './search/find'
export { bare } from './search/words'
