import type { RegionBase } from '../../engine/region'
import { channels } from './channels'
import { citations } from './citations'
import { contacts } from './contacts'
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
  callingNote:
    '这些是秦皇岛本地号码。从外地打，要在前面加秦皇岛的区号；在外地直接拨12345，接的可能是当地的热线。',
  districts,
  insurances,
  purposes,
}
