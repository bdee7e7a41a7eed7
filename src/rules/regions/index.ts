import type { WholeRegion } from '../engine/region'
import { chengdeShuangqiao } from './chengde-shuangqiao'
import { qinhuangdao } from './qinhuangdao'
import { zhoukou } from './zhoukou'

/** Every region with all that answers by it. The browser version fetches them piece by piece: `find.ts`. */
export const regions: readonly WholeRegion[] = [qinhuangdao, zhoukou, chengdeShuangqiao]
