/**
 * A sample place is read with everything in it taken away, made of another type or misspelt, one thing at a time: what
 * is then no policy is told in words, and nothing ends in a stack.
 */
import path from 'node:path'
import { verify } from '@/rules/engine/verification'
import { readTrees, textsOf, treesOf } from '../../../scripts/policy/place'
import { Problems } from '../../../scripts/policy/problems'
import { changesOf, type Change, shapeOf } from '../../../scripts/faults/changes'

const trees = treesOf('sample', textsOf(path.join(__dirname, 'sample')), new Problems())

/** What may be left out, written otherwise or named otherwise; of the rest, the proof tells more. */
const LEGAL: Readonly<Record<Change['kind'], readonly RegExp[]>> = {
  deleted: [
    /^figures\.yaml (figures price periods 0 to|terms payDates (from|to))$/,
    /^sources\.yaml order (number|url|from|to)$/,
    /^citations\.yaml A3 newer$/,
    // an item of a list that holds more, or may be empty
    / \d+$/,
    // an optional property
    / (path|purpose|hotline|reading|guide|guides|main|keywords|help|hint|given|yes|no|notes|dates|timeLimit|cautions|channels|next|away)$/,
    / (ruledElsewhere|actFirst|days|misprints|remarks|inherited)$/,
    /^guides\/card\.yaml outcomes \S+ \S+ \d+ (when|ask|unasked)$/,
    // a question of its own words where the shared one has some
    /^guides\/card\.yaml questions district ask$/,
    // something that nothing names
    /^(citations\.yaml A1-01|faqs\.yaml faqs whom-to-ask|service-items\.yaml items A1-02|services\.yaml network city)$/,
    /^guides\/card\.yaml questions groups options veteran$/,
    /^shared\.yaml (questions district options south|options whether no)$/,
    /^statements\.yaml sections \S+$/,
    // a change, and whether it has a day of its own where its document has one
    /^changes\.yaml changes [\w-]+( from| faq)?$/,
    // a report, where in a guide it belongs, and whether it is answered
    /^reports\.yaml [\w-]+( about at| answered)?$/,
    // a matter, and what a guide takes as given in it
    /^matters\.yaml [\w-]+( guides \S+ given( \S+)?)?$/,
    // a revision, and one of its guides
    /^revisions\.yaml [\w-]+( guides (card|water))?$/,
  ],
  mistyped: [
    // a number where the name of one stood
    /^guides\/card\.yaml questions coverageYear (from|to) → number$/,
    /^guides\/card\.yaml criteria \S+ when \S+ (from|to) → number$/,
    /^guides\/card\.yaml outcomes too-young dates 0 plus years → number$/,
    // one thing, or a list of it
    / (questions \S+ given|criteria \S+ when( \d+ permit| \S+)?) → list$/,
    /^shared\.yaml parts \w+ → list$/,
    // what the document may not say
    /^contacts\.yaml (hotline hours|office offices \d+ insurance) → nothing$/,
    /^sources\.yaml \w+ published → nothing$/,
    /^service-items\.yaml (groups|items) \S+ (code|query|rating|timeLimit) → (nothing|string)$/,
  ],
  misspelt: [
    // the name of something that nothing names
    /^citations\.yaml A1-01$/,
    /^faqs\.yaml faqs [\w-]+$/,
    /^guides\/card\.yaml questions groups options veteran$/,
    /^guides\/card\.yaml outcomes yes steps 1 ask$/,
    /^services\.yaml network city$/,
    /^service-items\.yaml items A1-02$/,
    /^shared\.yaml (questions district options south|options whether no)$/,
    /^changes\.yaml changes [\w-]+$/,
    /^reports\.yaml ([\w-]+|card-age about at|office-phone about contact)$/,
    /^matters\.yaml [\w-]+$/,
    /^revisions\.yaml [\w-]+$/,
    /^statements\.yaml sections \S+$/,
  ],
}

/** Of what is written alike, so many: `scripts/faults.ts` looks at all of it. What may be written depends on the shape alone. */
const OF_EACH_SHAPE: Readonly<Record<Change['kind'], number>> = { deleted: 2, mistyped: 1, misspelt: 2 }
/** The guides have one shape; of other files each has its own. */
const seen = new Map<string, number>()

test.each([...trees])('whatever is changed in %s is told, unless it may be so', (file, tree) => {
  const unexpected: string[] = []
  for (const change of changesOf(tree)) {
    const type = change.kind === 'mistyped' ? change.by : ''
    const shape = `${change.kind} ${type} ${shapeOf(file, change.path)}`
    const times = (seen.get(shape) ?? 0) + 1
    seen.set(shape, times)
    if (times > OF_EACH_SHAPE[change.kind]) continue
    const what = `${file} ${change.path}${change.kind === 'mistyped' ? ` → ${change.by}` : ''}`
    const { place, problems } = readTrees('sample', new Map(trees).set(file, change.tree))
    const legal = LEGAL[change.kind].some((pattern) => pattern.test(what))
    if (place ? !legal : problems.length === 0) unexpected.push(`${change.kind} ${what}`)
    // what the reader lets through must not stop the proof
    if (place && file.startsWith('guides/'))
      for (const guide of place.region.guides) verify(guide, '2026-11-23', ['2026-11-23'])
  }
  expect(unexpected).toEqual([])
})
