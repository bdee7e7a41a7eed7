import type { Region } from '../engine/model'
import { chengdeShuangqiao } from './chengde-shuangqiao'
import { qinhuangdao } from './qinhuangdao'
import { zhoukou } from './zhoukou'

export const regions: readonly Region[] = [qinhuangdao, zhoukou, chengdeShuangqiao]
