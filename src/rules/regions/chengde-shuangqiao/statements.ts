/** What 双桥区's notice says. */
import type { StatementList } from '../../engine/coverage'

export const statements: StatementList = {
  sections: { K: 17 },
  more: [],
  unsaid: { K17: '通知的落款日期，作为文件的日期显示在依据里' },
}
