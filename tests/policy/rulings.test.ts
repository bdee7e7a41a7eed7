/** Every ruling that a test names is in the register. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { places, policy } from './places'

const known = new Set(
  [policy.rulings, ...places.map(({ rulings }) => rulings)].flatMap((one) => Object.keys(one)),
)

test.each(
  readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')),
)('%s names only registered rulings', (file) => {
  const named = readFileSync(path.join(__dirname, file), 'utf8').match(/(?<=['\s])ruling-[a-z0-9-]+/g) ?? []
  expect(named.filter((ruling) => !known.has(ruling))).toEqual([])
})

test.each(places.map(({ region, rulings }) => [region.id, rulings] as const))(
  'the register of %s does not redefine rulings for all places',
  (_, rulings) => {
    for (const id of Object.keys(rulings)) expect(policy.rulings).not.toHaveProperty([id])
  },
)
