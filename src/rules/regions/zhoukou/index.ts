import type { Region } from '../../engine/region'
import { channels } from './channels'
import { citations } from './citations'
import { contacts } from './contacts'
import { faqs } from './faqs'
import { figures } from './figures'
import { benefitStart } from './guides/benefit-start'
import { flexibleEligibility } from './guides/flexible-eligibility'
import { districts, insurances, purposes } from './places'
import { shared } from './shared'
import { sources } from './sources'

export const zhoukou: Region = {
  id: 'zhoukou',
  name: '周口市',
  sources,
  citations,
  figures,
  contacts,
  channels,
  shared,
  callingNote: '周口的文件没有印电话，请找上面写的部门当面问；不要打别的城市的电话来问周口的事。',
  districts,
  insurances,
  purposes,
  guides: [flexibleEligibility, benefitStart],
  faqs,
  services: null,
}
