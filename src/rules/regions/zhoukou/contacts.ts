/** Whom to ask. The documents print no number, so none stands here; another place's numbers must not. */
import type { AreaCode, Contact } from '../../engine/region'
import type { CitationId } from './citations'

/** The documents print none: it is ours. */
export const areaCode: AreaCode = { elsewhere: '0394', abroad: '+86-394', tip: true }

export const contacts = {
  insuranceOffice: {
    kind: 'body',
    name: '周口市医保部门（医疗保障局）',
    scope: '灵活就业医保的参保登记、待遇',
    cite: 'J7',
  },
  taxOffice: { kind: 'body', name: '周口市税务部门', scope: '灵活就业医保的缴费', cite: 'J7' },
  /** For people insured elsewhere. */
  ownOffice: { kind: 'body', name: '自己参保地的医保部门', scope: '参保地自己的规定', cite: 'J23' },
} as const satisfies Readonly<Record<string, Contact & { readonly cite: CitationId }>>

export type ContactId = keyof typeof contacts
