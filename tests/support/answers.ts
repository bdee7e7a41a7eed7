/** Answers that many tests give. */

/**
 * Answers to the filing guide, up to the question for the reason: ill, and going to another province for treatment.
 */
export const ILL = {
  insuredIn: 'qinhuangdao',
  careIn: 'other-province',
  visit: 'inpatient',
  cause: 'illness',
  filed: 'none',
  timing: 'not-yet',
}

/** The same to the end of the guide, for somebody who has lived there since that day. */
export const livesElsewhere = (awaySince: string) => ({ ...ILL, reason: 'living', awaySince })

/** Answers to the senior bus card of somebody in 海港区 without a card, except the birthday. */
export const RIDES = { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none' } as const

/** The same to the end of the guide, with that birthday. */
export const ridesBornOn = (birthday: string) => ({ ...RIDES, birthday })
