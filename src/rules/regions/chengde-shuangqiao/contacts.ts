/** Whom to ask. The notice prints no number, so none stands here; another place's numbers must not. */
import type { AreaCode, Contact } from '../../engine/region'
import type { CitationId } from './citations'

/** The documents print none: it is ours. */
export const areaCode: AreaCode = { elsewhere: '0314', abroad: '+86-314', tip: true }

export const contacts = {
  community: {
    kind: 'body',
    name: '社区居委会或村委会',
    scope: '参保登记、代收保费、身份认定的询问',
    cite: 'K11',
  },
  taxWindow: { kind: 'body', name: '税务窗口', scope: '居民医保缴费', cite: 'K10' },
  school: { kind: 'body', name: '学校', scope: '在校学生参保、代收保费', cite: 'K11' },
  /** For people who join elsewhere. */
  ownOffice: { kind: 'body', name: '当地的税务部门和社区（村）', scope: '当地自己的规定', cite: 'K7' },
} as const satisfies Readonly<Record<string, Contact & { readonly cite: CitationId }>>

export type ContactId = keyof typeof contacts
