/** The register of rulings: every one that a test names is there. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { places, policy } from './places'

const known = new Set(
  [policy.rulings, ...places.map(({ rulings }) => rulings)].flatMap((one) => Object.keys(one)),
)

test.each(
  readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')),
)('%s names rulings of the register', (file) => {
  const named = readFileSync(path.join(__dirname, file), 'utf8').match(/(?<=['\s])ruling-[a-z0-9-]+/g) ?? []
  expect(named.filter((ruling) => !known.has(ruling))).toEqual([])
})

test.each(places.map(({ region, rulings }) => [region.id, rulings] as const))(
  'the register of %s takes no name of the rulings for every place',
  (_, rulings) => {
    for (const id of Object.keys(rulings)) expect(policy.rulings).not.toHaveProperty([id])
  },
)
