/** The ids of each place as types, so that a wrong one in code or tests does not compile. */
import type { Guide, Question, WholeRegion } from '@/rules/authoring'
import { MADE } from './made'

const union = (ids: readonly string[]): string => ids.map((id) => JSON.stringify(id)).join(' | ') || 'never'
const unionOfKeys = (things: object): string => union(Object.keys(things))

function answerType(question: Question): string {
  switch (question.kind) {
    case 'choice':
      return unionOfKeys(question.options)
    case 'choices':
      return `readonly (${unionOfKeys(question.options)})[]`
    case 'date':
      return "import('@/rules/engine/days').IsoDate"
    case 'number':
      return 'number'
  }
}

function guideType(place: string, { id, questions, criteria, outcomes }: Guide): string {
  const answers = Object.entries(questions).map(
    ([question, asked]) => `      ${JSON.stringify(question)}: ${answerType(asked)}`,
  )
  return [
    `    ${JSON.stringify(`${place}/${id}`)}: {`,
    `      criterion: ${unionOfKeys(criteria)}`,
    `      outcome: ${unionOfKeys(outcomes)}`,
    '      answers: {',
    ...answers,
    '      }',
    '    }',
  ].join('\n')
}

function placeIds({ id: place, guides, faqs, services, ...base }: WholeRegion): string {
  const tables = {
    source: unionOfKeys(base.sources),
    citation: unionOfKeys(base.citations),
    figure: unionOfKeys(base.figures),
    contact: unionOfKeys(base.contacts),
    channel: unionOfKeys(base.channels),
    shared: unionOfKeys(base.shared),
    district: unionOfKeys(base.districts),
    insurance: unionOfKeys(base.insurances),
    purpose: unionOfKeys(base.purposes),
    faq: union(faqs.map(({ id }) => id)),
    item: union((services?.items ?? []).map(({ id }) => id)),
    level: unionOfKeys(services?.levels ?? {}),
  }
  return [
    MADE,
    'export interface Ids {',
    ...Object.entries(tables).map(([table, ids]) => `  ${table}: ${ids}`),
    '  /** By full id, `place/guide`. */',
    '  guides: {',
    ...guides.map((guide) => guideType(place, guide)),
    '  }',
    '}\n',
  ].join('\n')
}

/** A file for each place, and one that imports all of them. */
export function idsFiles(regions: readonly WholeRegion[]): readonly (readonly [string, string])[] {
  return [
    ...regions.map((region) => [`${region.id}/ids.ts`, placeIds(region)] as const),
    [
      'ids.ts',
      [
        MADE,
        ...regions.map(({ id }, i) => `import type { Ids as Place${i} } from './${id}/ids'`),
        'export interface PlaceIds {',
        ...regions.map(({ id }, i) => `  ${JSON.stringify(id)}: Place${i}`),
        '}',
        `export type GuideIds = ${regions.map((_, i) => `Place${i}['guides']`).join(' & ') || 'Record<never, never>'}\n`,
      ].join('\n'),
    ],
  ]
}
