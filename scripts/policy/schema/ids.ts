/** The names that a place's files may use, collected from the files as written. */
import type { Trees } from '../gate/findings'
import { keysOf, under } from '../tree'

/** The names in each table. */
export interface Ids {
  readonly sources: readonly string[]
  readonly citations: readonly string[]
  readonly contacts: readonly string[]
  readonly channels: readonly string[]
  readonly districts: readonly string[]
  readonly insurances: readonly string[]
  readonly purposes: readonly string[]
  readonly guides: readonly string[]
  readonly groups: readonly string[]
  readonly rulings: readonly string[]
  readonly items: readonly string[]
  readonly faqs: readonly string[]
  /** In the network of agencies. */
  readonly network: readonly string[]
  readonly levels: readonly string[]
  /** What `use` accepts: shared parts and the file's own. */
  readonly parts: readonly string[]
  readonly questions: readonly string[]
  readonly options: readonly string[]
  readonly sharedCriteria: readonly string[]
  /** Of the guide; so are the following. */
  readonly criteria: readonly string[]
  readonly outcomes: readonly string[]
  readonly asked: readonly string[]
}

/** @param file the file whose own names are added to the shared ones */
export function idsFor(trees: Trees, file: string): Ids {
  const tree = (name: string) => trees.get(`${name}.yaml`)
  const shared = (table: string) => keysOf(under(tree('shared'), table))
  const own = (table: string) => keysOf(under(trees.get(file), table))
  const ofPlace = (table: string) => keysOf(under(tree('place'), table))
  return {
    sources: keysOf(tree('sources')),
    citations: keysOf(tree('citations')),
    contacts: keysOf(tree('contacts')),
    channels: keysOf(tree('channels')),
    districts: ofPlace('districts'),
    insurances: ofPlace('insurances'),
    purposes: ofPlace('purposes'),
    guides: [...trees.keys()].flatMap((name) => /^guides\/(.+)\.yaml$/.exec(name)?.[1] ?? []),
    rulings: keysOf(tree('rulings')),
    groups: keysOf(under(tree('service-items'), 'groups')),
    items: keysOf(under(tree('service-items'), 'items')),
    levels: keysOf(under(tree('services'), 'levels')),
    faqs: keysOf(under(tree('faqs'), 'faqs')),
    network: keysOf(under(tree('services'), 'network')),
    parts: [...shared('parts'), ...(file === 'shared.yaml' ? [] : own('parts'))],
    questions: shared('questions'),
    options: shared('options'),
    sharedCriteria: shared('criteria'),
    criteria: own('criteria'),
    outcomes: own('outcomes'),
    asked: own('questions'),
  }
}
