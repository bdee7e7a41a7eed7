import type { WholeRegion } from '../../engine/region'
import { base } from './base'
import { faqs } from './faqs'
import { benefitStart } from './guides/benefit-start'
import { flexibleEligibility } from './guides/flexible-eligibility'

export const zhoukou: WholeRegion = {
  ...base,
  guides: [flexibleEligibility, benefitStart],
  faqs,
  services: null,
}
