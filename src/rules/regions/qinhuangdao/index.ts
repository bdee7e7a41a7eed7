import type { WholeRegion } from '../../engine/region'
import { base } from './base'
import { faqs } from './faqs'
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

export const qinhuangdao: WholeRegion = {
  ...base,
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
