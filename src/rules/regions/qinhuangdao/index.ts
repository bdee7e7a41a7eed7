import type { Region } from '../../engine/model'
import { channels } from './channels'
import { citations } from './citations'
import { contacts } from './contacts'
import { seniorBusCard } from './guides/senior-bus-card'
import { districts, insurances, purposes } from './places'
import { shared } from './shared'
import { sources } from './sources'

export const qinhuangdao: Region = {
  id: 'qinhuangdao',
  name: '秦皇岛',
  sources,
  citations,
  contacts,
  channels,
  shared,
  districts,
  insurances,
  purposes,
  guides: [seniorBusCard],
}
