import { UNSURE, type Answers } from '@/rules'
import { careIn, insuredIn, type Facts } from './filing'

const DISEASES: readonly (readonly [RegExp, string])[] = [
  [/高血压/, 'hypertension'],
  [/糖尿病/, 'diabetes'],
  [/肿瘤|放化疗/, 'cancer'],
  [/尿毒症|透析/, 'dialysis'],
  [/移植|抗排异/, 'transplant'],
]

const yesOrNo = (fact: unknown) => (typeof fact === 'boolean' ? (fact ? 'yes' : 'no') : UNSURE)

function place(facts: Facts): string {
  const at = careIn(facts)
  return at === 'hong-kong-macao-taiwan' ? 'abroad' : at
}

/** The answers of guide `qinhuangdao/chronic-outpatient`. */
export function answers(facts: Facts): Answers {
  const { disease, certified, networked } = facts
  return {
    insuredIn: insuredIn(facts),
    careIn: place(facts),
    disease:
      typeof disease === 'string'
        ? (DISEASES.find(([pattern]) => pattern.test(disease))?.[1] ?? 'other')
        : UNSURE,
    recognised: yesOrNo(certified),
    networked: yesOrNo(networked),
  }
}
