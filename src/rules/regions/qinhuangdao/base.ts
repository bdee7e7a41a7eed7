import type { RegionBase } from '../../engine/region'
import { channels } from './channels'
import { citations } from './citations'
import { areaCode, contacts } from './contacts'
import { figures } from './figures'
import { districts, insurances, purposes } from './places'
import { shared } from './shared'
import { sources } from './sources'

export const base: RegionBase = {
  id: 'qinhuangdao',
  name: '秦皇岛',
  sources,
  citations,
  figures,
  contacts,
  channels,
  shared,
  areaCode,
  callingNote: `这些是秦皇岛本地号码。从外地打，前面加区号${areaCode.elsewhere}，境外加${areaCode.abroad}；不加区号，12345接的可能是当地的热线。`,
  districts,
  insurances,
  purposes,
}
