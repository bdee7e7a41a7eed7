import type { RegionBase } from '../../engine/region'
import { channels } from './channels'
import { citations } from './citations'
import { areaCode, contacts } from './contacts'
import { figures } from './figures'
import { districts, insurances, purposes } from './places'
import { shared } from './shared'
import { sources } from './sources'

export const base: RegionBase = {
  id: 'chengde-shuangqiao',
  name: '承德市双桥区',
  sources,
  citations,
  figures,
  contacts,
  channels,
  shared,
  areaCode,
  callingNote: '双桥区的文件没有印电话，请找上面写的单位当面问；不要打别的城市的电话来问双桥区的事。',
  districts,
  insurances,
  purposes,
}
