/** What Qinhuangdao's documents say: the facts A1 … M8 and the rows of the service list. */
import type { StatementList } from '../../engine/coverage'

export const statements: StatementList = {
  sections: {
    A: 16,
    B: 13,
    C: 14,
    D: 14,
    E: 10,
    F: 16,
    G: 10,
    H: 8,
    I: 13,
    L: 7,
    M: 8,
    'A1-': 25,
    'A2-': 10,
  },
  // N: the column 监督电话 of every row; O: what else is printed on the same pages
  more: ['N', 'O'],
  unsaid: {
    M8: '报纸栏目主持人的电话，不是办事电话，不给居民看',
    O: '自来水公司的施工、党建报道，不影响办事',
  },
}
