/** Answers that many tests give. */

/** To the guide on filing: ill, and to be treated in the other province where one lives since that day. */
export const livesElsewhere = (awaySince: string) => ({
  insuredIn: 'qinhuangdao',
  careIn: 'other-province',
  visit: 'inpatient',
  cause: 'illness',
  filed: 'none',
  timing: 'not-yet',
  reason: 'living',
  awaySince,
})
