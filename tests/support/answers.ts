/** Answers that many tests give. */

/** To the guide on filing, up to the question why one goes there: ill, and to be treated in another province. */
export const ILL = {
  insuredIn: 'qinhuangdao',
  careIn: 'other-province',
  visit: 'inpatient',
  cause: 'illness',
  filed: 'none',
  timing: 'not-yet',
}

/** The same to its end, by somebody who lives there since that day. */
export const livesElsewhere = (awaySince: string) => ({ ...ILL, reason: 'living', awaySince })
