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
