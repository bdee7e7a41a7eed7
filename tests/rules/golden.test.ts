import { readdirSync } from 'node:fs'
import path from 'node:path'
import { regions } from '@/rules'

test('there are golden lines of every guide, and of none that is gone', () => {
  const guides = regions.flatMap((region) => region.guides.map((guide) => `${region.id}.${guide.id}.txt`))
  expect(readdirSync(path.join(__dirname, 'golden')).sort()).toEqual(guides.sort())
})
