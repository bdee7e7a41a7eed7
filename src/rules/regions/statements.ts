/** What the documents of each region say, for the check that the app says all of it. */
import type { StatementList } from '../engine/coverage'
import { statements as chengdeShuangqiao } from './chengde-shuangqiao/statements'
import { statements as qinhuangdao } from './qinhuangdao/statements'
import { statements as zhoukou } from './zhoukou/statements'

export const statements: Readonly<Record<string, StatementList>> = {
  qinhuangdao,
  zhoukou,
  'chengde-shuangqiao': chengdeShuangqiao,
}
