import type { WholeRegion } from '../../engine/region'
import { base } from './base'
import { faqs } from './faqs'
import { residentContribution2025 } from './guides/resident-contribution-2025'

export const chengdeShuangqiao: WholeRegion = {
  ...base,
  guides: [residentContribution2025],
  faqs,
  services: null,
}
