import type { Region } from '../engine/model'
import { qinhuangdao } from './qinhuangdao'

export const regions: readonly Region[] = [qinhuangdao]
