/** The districts and insurances of the region: they pick a number from a directory and are options of questions. */

/** 北戴河区 and 北戴河新区 are two places with offices of their own. */
export const districts = {
  haigang: '海港区',
  shanhaiguan: '山海关区',
  beidaihe: '北戴河区',
  kaifaqu: '开发区（经济技术开发区）',
  funing: '抚宁区',
  changli: '昌黎县',
  lulong: '卢龙县',
  qinglong: '青龙满族自治县',
  'beidaihe-new-area': '北戴河新区',
  'city-level': '市本级',
} as const

export const insurances = {
  employee: '职工医保',
  resident: '居民医保',
  flexible: '灵活就业医保',
} as const

export const purposes = {
  'long-term': '跨省异地长期居住备案',
  temporary: '跨省临时外出就医备案',
} as const

export type DistrictId = keyof typeof districts
export type InsuranceId = keyof typeof insurances
export type PurposeId = keyof typeof purposes
