/** The door for those who write the policy: what proves it, accounts for it, draws it and says what is due. */
export { coverage, type Coverage, type StatementList } from './engine/coverage'
export { calendarDue, due, soonAfter, type Due } from './engine/due'
export { graph } from './engine/graph'
export { daysToCheck, goldenLines, verify, type Problem, type Verification } from './engine/verification'
