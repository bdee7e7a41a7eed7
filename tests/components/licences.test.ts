import { ACCEPTED, isAllowed, licenceProblems, packages } from '../../scripts/licences'

const one = (name: string, licence: string | null) => [{ name, version: '1.0.0', licence }]

test('every package of the app may be used and redistributed, or has an accepted exception', () => {
  const all = packages()
  expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(['react', 'dayjs', '@tarojs/taro']))
  expect(licenceProblems(all)).toEqual([])
})

test('packages only for tests are not checked', () => {
  expect(packages().map(({ name }) => name)).not.toContain('fast-check')
})

test('a licence that is not allowed, or is missing, is a problem until it is accepted', () => {
  expect(licenceProblems(one('strict', 'GPL-3.0'), {})).toEqual(['strict@1.0.0: GPL-3.0'])
  expect(licenceProblems(one('silent', null), {})).toEqual(['silent@1.0.0: names no licence'])
  expect(licenceProblems(one('strict', 'GPL-3.0'), { strict: 'why' })).toEqual([])
})

test('an exception that no package needs is a problem', () => {
  expect(licenceProblems(one('free', 'MIT'), { free: 'why', gone: 'why' })).toEqual([
    'free: accepted, but nothing needs it any more',
    'gone: accepted, but nothing needs it any more',
  ])
})

test('every exception has a reason', () => {
  for (const reason of Object.values(ACCEPTED)) expect(reason.length).toBeGreaterThan(20)
})

test.each([
  ['MIT', true],
  ['GPL-2.0', false],
  ['(BSD-3-Clause OR GPL-2.0)', true],
  ['(GPL-3.0 OR AGPL-3.0)', false],
  ['Apache-2.0 AND MIT', true],
  ['Apache-2.0 AND GPL-2.0', false],
  ['MIT AND (GPL-2.0 OR ISC)', true],
  ['(MIT OR ISC) AND GPL-2.0', false],
  ['SEE LICENSE IN FILE', false],
])('%s: %s', (licence, allowed) => {
  expect(isAllowed(licence)).toBe(allowed)
})
