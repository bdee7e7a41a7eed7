/**
 * Deletes, retypes and misspells everything in a sample place, one thing at a time. Whatever makes the policy
 * invalid must be reported in words, without a stack trace.
 */
import path from 'node:path'
import { verify } from '@/rules/engine/verification'
import { readTrees, textsOf, treesOf } from '../../../scripts/policy/place'
import { Problems } from '../../../scripts/policy/problems'
import { changesOf, type Change, shapeOf } from '../../../scripts/faults/changes'

const trees = treesOf('sample', textsOf(path.join(__dirname, 'sample')), new Problems())

/** Changes that leave the policy valid. */
const LEGAL: Readonly<Record<Change['kind'], readonly RegExp[]>> = {
  deleted: [
    /^figures\.yaml (figures price periods 0 to|terms payDates (from|to))$/,
    /^sources\.yaml order (number|url|from|to)$/,
    /^citations\.yaml A3 newer$/,
    // an item of a list that has others, or may be empty
    / \d+$/,
    // an optional property
    / (path|purpose|hotline|reading|guide|guides|main|keywords|help|hint|given|yes|no|notes|dates|timeLimit|cautions|channels|next|away)$/,
    / (ruledElsewhere|actFirst|days|misprints|remarks|inherited)$/,
    /^guides\/card\.yaml outcomes \S+ \S+ \d+ (when|ask|unasked)$/,
    // the wording of a question that the shared one has too
    /^guides\/card\.yaml questions district ask$/,
    // something that nothing refers to
    /^(citations\.yaml A1-01|faqs\.yaml faqs whom-to-ask|service-items\.yaml items A1-02|services\.yaml network city)$/,
    /^guides\/card\.yaml questions groups options veteran$/,
    /^shared\.yaml (questions district options south|options whether no)$/,
    /^statements\.yaml sections \S+$/,
    // a change, and its own day if its document has one
    /^changes\.yaml changes [\w-]+( from| faq)?$/,
    // a report, its place in a guide, and whether it is answered
    /^reports\.yaml [\w-]+( about at| answered)?$/,
    // a matter, and what it takes as given for a guide
    /^matters\.yaml [\w-]+( guides \S+ given( \S+)?)?$/,
    // a revision, and one of its guides
    /^revisions\.yaml [\w-]+( guides (card|water))?$/,
  ],
  mistyped: [
    // a number instead of a figure's name
    /^guides\/card\.yaml questions coverageYear (from|to) → number$/,
    /^guides\/card\.yaml criteria \S+ when \S+ (from|to) → number$/,
    /^guides\/card\.yaml outcomes too-young dates 0 plus years → number$/,
    // one thing or a list of them
    / (questions \S+ given|criteria \S+ when( \d+ permit| \S+)?) → list$/,
    /^shared\.yaml parts \w+ → list$/,
    // what a document need not say
    /^contacts\.yaml (hotline hours|office offices \d+ insurance) → nothing$/,
    /^sources\.yaml \w+ published → nothing$/,
    /^service-items\.yaml (groups|items) \S+ (code|query|rating|timeLimit) → (nothing|string)$/,
  ],
  misspelt: [
    // the name of something that nothing refers to
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

/**
 * How many changes of the same shape are tried, because validity depends only on the shape.
 * `scripts/faults.ts` tries all.
 */
const OF_EACH_SHAPE: Readonly<Record<Change['kind'], number>> = { deleted: 2, mistyped: 1, misspelt: 2 }
/** How often each shape was tried. All guides share their shapes; other files have their own. */
const seen = new Map<string, number>()

test.each([...trees])('every invalid change of %s is reported', (file, tree) => {
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
    // what the reader accepts must not stop the proof
    if (place && file.startsWith('guides/'))
      for (const guide of place.region.guides) verify(guide, '2026-11-23', ['2026-11-23'])
  }
  expect(unexpected).toEqual([])
})
