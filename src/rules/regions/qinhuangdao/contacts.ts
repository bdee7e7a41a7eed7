/** Whom to ask. Numbers are local ones; the documents print no area code. */
import type { AreaCode, Contact, Office } from '../../engine/region'
import type { CitationId } from './citations'
import type { DistrictId, InsuranceId, PurposeId } from './places'

type FilingOffice = Office & {
  readonly district: DistrictId
  readonly insurance: readonly InsuranceId[] | null
  readonly purpose?: PurposeId
  readonly cite: CitationId
}

// The list knows employees and residents only; flexible insurance is part of employee insurance.
const employee = ['employee', 'flexible'] as const
const resident = ['resident'] as const
const everybody = ['employee', 'flexible', 'resident'] as const

const filingOffices: readonly FilingOffice[] = [
  { district: 'city-level', insurance: null, phone: '5912333', cite: 'E1' },
  { district: 'haigang', insurance: everybody, phone: '3551503', cite: 'E2' },
  { district: 'beidaihe', insurance: everybody, phone: '4186076', cite: 'E3' },
  { district: 'kaifaqu', insurance: employee, phone: '3926866', cite: 'E4' },
  { district: 'kaifaqu', insurance: resident, phone: '3926712', cite: 'E4' },
  { district: 'shanhaiguan', insurance: everybody, phone: '5137719', cite: 'E5' },
  { district: 'funing', insurance: everybody, phone: '7129505', cite: 'E6' },
  { district: 'changli', insurance: employee, purpose: 'temporary', phone: '2039157', cite: 'E7' },
  { district: 'changli', insurance: employee, purpose: 'long-term', phone: '2026550', cite: 'E7' },
  { district: 'changli', insurance: resident, phone: '2030019', cite: 'E7' },
  { district: 'lulong', insurance: employee, phone: '7209063', cite: 'E8' },
  { district: 'lulong', insurance: resident, phone: '7209172', cite: 'E8' },
  { district: 'qinglong', insurance: employee, phone: '7861872', cite: 'E9' },
  { district: 'qinglong', insurance: resident, phone: '7884011', cite: 'E9' },
  { district: 'beidaihe-new-area', insurance: employee, phone: '3592629', cite: 'E10' },
  { district: 'beidaihe-new-area', insurance: resident, phone: '3592638', cite: 'E10' },
]

/** The documents print none: it is ours. */
export const areaCode: AreaCode = { elsewhere: '0335', abroad: '+86-335', tip: true }

export const contacts = {
  agency: {
    kind: 'directory',
    name: '参保所属的医保经办机构',
    hours: '工作日',
    scope: '异地就医备案政策、住院划卡结算、手机备案出错',
    offices: filingOffices,
    cite: 'C14',
  },
  /** For people insured elsewhere: the documents know no number of theirs. */
  ownAgency: { kind: 'body', name: '自己参保地的医保经办机构', scope: '参保地自己的规定', cite: 'C14' },
  hotline12345: {
    kind: 'phone',
    hotline: true,
    name: '秦皇岛市12345政务服务便民热线',
    phone: '12345',
    hours: '24小时',
    scope: '咨询、求助、投诉、建议',
    cite: 'M5',
  },
  hotline8901890: {
    kind: 'phone',
    name: '8901890便民服务热线',
    phone: '8901890',
    hours: null,
    scope: '市民日常生活的需求和困难',
    cite: 'M6',
  },
  waterHotline: {
    kind: 'phone',
    name: '秦皇岛市自来水有限公司晓静热线',
    phone: '3660000',
    hours: null,
    scope: '自来水公司用户的用水、水价',
    cite: 'M7',
  },
  insuranceCentre: {
    kind: 'body',
    name: '医保中心窗口',
    scope: '居民医保退保（暂停参保）、恢复参保、终止参保',
    cite: 'F4',
  },
  taxOffice: { kind: 'body', name: '税务部门', scope: '居民医保退费', cite: 'F6' },
  disabledFederation: { kind: 'body', name: '残联', scope: '残疾证的换领、补证', cite: 'H6' },
} as const satisfies Readonly<Record<string, Contact>>

export type ContactId = keyof typeof contacts
