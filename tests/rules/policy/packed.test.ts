/** Data packed for WeChat is read back unchanged. */
import path from 'node:path'
import { reader } from '@/rules/regions/packed'
import { packedPlace } from '../../../scripts/policy/built-in/packed'
import type { Place } from '../../../scripts/policy/place'
import { readPolicy } from '../../../scripts/policy/policy'

const { places } = readPolicy(path.join(__dirname, '../../sample/policy'))

/** The place with another calling note from 2027 on. */
function changing(place: Place, notes: readonly [before: string, after: string]): Place {
  const [before, after] = notes.map((callingNote) => ({ ...place.region, callingNote }))
  if (!before || !after) throw new Error('two notes')
  return {
    ...place,
    region: before,
    slices: [
      { from: null, value: before },
      { from: '2027-01-01', value: after },
    ],
  }
}

test.each(places.map((place) => [place.region.id, place] as const))(
  'a piece of %s that changes over time is read with both values',
  (_, place) => {
    const notes = ['旧的', '新的'] as const
    const { guides, faqs, services, changes, ...base } = place.region
    const read = reader(packedPlace(changing(place, notes)))
    expect(read('base')).toEqual({
      slices: [
        { from: null, value: { ...base, callingNote: notes[0] } },
        { from: '2027-01-01', value: { ...base, callingNote: notes[1] } },
      ],
    })
    expect(read('faqs')).toEqual(faqs)
    expect(read('services')).toEqual(services)
    expect(read('changes')).toEqual(changes)
    for (const guide of guides) expect(read(`guides/${guide.id}`)).toEqual(guide)
  },
)

// three base64 characters hold two bytes, and a piece may end after any of them
test.each(['', '字', '字字', '𠮷', '\ud800', '\u0000\uffff', '字'.repeat(70_000)])(
  '%j is read back unchanged',
  (note) => {
    const [place] = places
    if (!place) throw new Error('no place')
    const read = reader(packedPlace(changing(place, [note, `${note}。`])))
    expect(JSON.stringify(read('base'))).toContain(JSON.stringify(`${note}。`))
  },
)
