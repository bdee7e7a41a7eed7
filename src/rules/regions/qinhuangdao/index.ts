import type { Region } from '../../engine/region'
import { channels } from './channels'
import { citations } from './citations'
import { contacts } from './contacts'
import { faqs } from './faqs'
import { figures } from './figures'
import { beijingTianjin } from './guides/beijing-tianjin'
import { chronicOutpatient } from './guides/chronic-outpatient'
import { disabilityBus } from './guides/disability-bus'
import { filing } from './guides/filing'
import { filingValidity } from './guides/filing-validity'
import { flexibleInsurance } from './guides/flexible-insurance'
import { lateFiling } from './guides/late-filing'
import { lowIncomeWater } from './guides/low-income-water'
import { manualClaim } from './guides/manual-claim'
import { refund } from './guides/refund'
import { seniorBusCard } from './guides/senior-bus-card'
import { suspension } from './guides/suspension'
import { waterTier } from './guides/water-tier'
import { services } from './network'
import { districts, insurances, purposes } from './places'
import { shared } from './shared'
import { sources } from './sources'

export const qinhuangdao: Region = {
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
  guides: [
    filing,
    beijingTianjin,
    lateFiling,
    filingValidity,
    chronicOutpatient,
    manualClaim,
    refund,
    suspension,
    flexibleInsurance,
    seniorBusCard,
    disabilityBus,
    lowIncomeWater,
    waterTier,
  ],
  faqs,
  services,
}
