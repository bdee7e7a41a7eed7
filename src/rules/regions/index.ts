import type { Region } from '../engine/model'
import { chengdeShuangqiao } from './chengde-shuangqiao'
import { qinhuangdao } from './qinhuangdao'

export const regions: readonly Region[] = [qinhuangdao, chengdeShuangqiao]
