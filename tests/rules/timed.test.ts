/** Parts of a region that change over time, as the browser combines them. */
import type * as Loader from '@/rules/regions/loader.h5'
import { asOf, both, type Timed } from '@/rules/regions/timed'

const letters: Timed<string> = {
  slices: [
    { from: null, value: 'a' },
    { from: '2026-01-01', value: 'b' },
  ],
}
const numbers: Timed<number> = {
  slices: [
    { from: null, value: 1 },
    { from: '2025-06-01', value: 2 },
    { from: '2026-01-01', value: 3 },
  ],
}

test.each([
  ['2000-01-01', 'a', 'a1'],
  ['2025-05-31', 'a', 'a1'],
  ['2025-06-01', 'a', 'a2'],
  ['2025-12-31', 'a', 'a2'],
  ['2026-01-01', 'b', 'b3'],
  ['2030-01-01', 'b', 'b3'],
] as const)('on %s one part is %s, and both combined are %s', (day, one, two) => {
  expect(asOf(letters, day)).toBe(one)
  expect(
    asOf(
      both(letters, numbers, (letter, number) => `${letter}${number}`),
      day,
    ),
  ).toBe(two)
})

test('combining two constant parts gives a constant', () => {
  expect(both('a', 1, (letter, number) => `${letter}${number}`)).toBe('a1')
})

test('fetched data is returned as of the requested day', async () => {
  let loader: typeof Loader | undefined
  const cardCalled = (title: string) => ({ guide: { id: 'card', title }, citations: {} })
  jest.isolateModules(() => {
    jest.doMock('@/rules/built-in/pieces', () => ({
      pieces: {
        here: {
          base: () => Promise.resolve(sliced({ id: 'here', name: 'old' }, { id: 'here', name: 'new' })),
          library: () => Promise.resolve(sliced({ faqs: ['old'] }, { faqs: ['new'] })),
          guides: {
            card: () => Promise.resolve(sliced(cardCalled('old'), cardCalled('new'))),
          },
          asking: {
            region: () => Promise.resolve(sliced({ id: 'here', name: 'old' }, { id: 'here', name: 'new' })),
            guides: {
              card: () => Promise.resolve(sliced({ id: 'card', title: 'old' }, { id: 'card', title: 'new' })),
            },
          },
        },
      },
    }))
    loader = jest.requireActual<typeof Loader>('@/rules/regions/loader.h5')
  })
  const sliced = <T>(before: T, after: T): Timed<T> => ({
    slices: [
      { from: null, value: before },
      { from: '2027-01-01', value: after },
    ],
  })
  if (!loader) throw new Error('no loader')
  await loader.load([
    { region: 'here', with: 'whole' },
    { region: 'here', with: 'asking' },
    { guide: 'here/card', with: 'asking' },
  ])
  for (const [day, words] of [
    ['2026-12-31', 'old'],
    ['2027-01-01', 'new'],
  ] as const) {
    expect(loader.loaded.whole('here', day)).toMatchObject({
      name: words,
      faqs: [words],
      guides: [{ title: words }],
    })
    expect(loader.loaded.region('here', day)).toMatchObject({ name: words })
    expect(loader.loaded.guide('here/card', day)).toMatchObject({ guide: { title: words } })
    expect(loader.loadedAsking.guide('here/card', day)).toMatchObject({ guide: { title: words } })
    expect(loader.loadedAsking.whole('here', day)).toMatchObject({ name: words, guides: [{ title: words }] })
  }
  // within one period it is the same object
  expect(loader.loaded.whole('here', '2027-02-01')).toBe(loader.loaded.whole('here', '2027-01-01'))
})
