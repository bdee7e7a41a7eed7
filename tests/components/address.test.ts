import fc from 'fast-check'
import { pathOf, queryOf, readQuery, repairedAddress, sameAddress } from '@/platform/address'
import {
  faqUrl,
  questionUrl,
  HOME,
  HOME_INSTEAD,
  itemsUrl,
  itemUrl,
  MINE,
  resultUrl,
  searchUrl,
  slipUrl,
  surveyUrl,
} from '@/routes'

const GUIDE = 'qinhuangdao/late-filing'
const S = '1-2ti5zo-ee4dzz-s24yq8-oxt'
const sent = resultUrl(GUIDE, { shared: S })

const OURS = [
  HOME,
  HOME_INSTEAD,
  MINE,
  questionUrl(GUIDE, 3),
  questionUrl(GUIDE, 3, true),
  resultUrl(GUIDE),
  resultUrl(GUIDE, { saved: 'a1b2-c3' }),
  sent,
  slipUrl(GUIDE, { shared: S }),
  searchUrl('zhoukou', '低保 & 水价？a=b%'),
  surveyUrl('zhoukou', 2, true),
  faqUrl('qinhuangdao', 'A2-08'),
  itemsUrl('qinhuangdao', 'town'),
  itemUrl('qinhuangdao', 'A1-12'),
]

test('every address of the app is parsed back to what it was built from', () => {
  expect(queryOf(sent)).toEqual({ guide: GUIDE, s: S })
  expect(queryOf(questionUrl(GUIDE, 3, true))).toEqual({ guide: GUIDE, step: '3', edit: '1' })
  expect(queryOf(searchUrl('zhoukou', '低保 & 水价？a=b%'))).toEqual({
    region: 'zhoukou',
    q: '低保 & 水价？a=b%',
  })
  expect(queryOf(HOME)).toEqual({})
  for (const url of OURS) expect(repairedAddress(url)).toBe(url)
})

test('two addresses are the same only if path and parameters are', () => {
  for (const one of OURS)
    for (const other of OURS)
      expect([one, other, sameAddress(one, other)]).toEqual([one, other, one === other])
  expect(sameAddress(sent, `${pathOf(sent).slice(1)}?s=${S}&guide=${encodeURIComponent(GUIDE)}`)).toBe(true)
  expect(sameAddress(sent, `${sent}。`)).toBe(true)
})

/** What happens to a link on its way while its meaning stays clear. */
const DAMAGE: readonly ((url: string) => string)[] = [
  (url) => url.replace(/&/g, '&amp;'),
  (url) => url.replace(/&/g, '&amp;amp;'),
  (url) => url.replace(/&/g, '%26'),
  (url) => url.replace(/\?.*/, (query) => encodeURIComponent(query)),
  encodeURIComponent,
  (url) => `!${url}`,
  (url) => url.replace(/^\//, ''),
  (url) => `${url}。`,
  (url) => `${url}，您看看`,
  (url) => `${url}?from=timeline`,
  (url) => `${url}&from=singlemessage&isappinstalled=0`,
]

test('a link damaged up to twice is parsed as it was built', () => {
  const links = [sent, slipUrl(GUIDE, { shared: S }), resultUrl(GUIDE, { saved: 'a1b2' })]
  fc.assert(
    fc.property(
      fc.constantFrom(...links),
      fc.array(fc.constantFrom(...DAMAGE), { maxLength: 2 }),
      (link, damage) => {
        const damaged = damage.reduce((url, harm) => harm(url), link)
        const repaired = repairedAddress(damaged) ?? ''
        expect([damaged, sameAddress(repaired, link)]).toEqual([damaged, true])
        expect(repairedAddress(repaired)).toBe(repaired)
      },
    ),
    { numRuns: 300 },
  )
})

test('an incomplete result address counts as lost answers, never as the reader’s own', () => {
  for (const rest of [
    '&',
    '&am',
    '&amp',
    '&amp;',
    '&s',
    '&amp;s',
    '&s=',
    '&x=',
    '&S=',
    '&from=timeline',
    '&=',
    '%26s',
  ])
    expect([rest, readQuery(`guide=${GUIDE}${rest}`)]).toEqual([rest, { guide: GUIDE, s: '' }])
  expect(readQuery(`guide=${GUIDE}&t=${S}`)).toEqual({ guide: GUIDE, s: S })
  expect(readQuery(`guide=${GUIDE}`)).toEqual({ guide: GUIDE })
})

test('no address makes the parser throw or return unknown names', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 200, unit: 'binary' }),
    fc
      .array(
        fc.constantFrom('&', '=', '?', '%', '%26', '%E4', 'amp;', 's', 'guide', '#', '/', S, '__proto__'),
        {
          maxLength: 20,
        },
      )
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(text, (given) => {
      const known = ['guide', 'step', 'edit', 'saved', 's', 'region', 'q', 'id', 'level', 'lost']
      expect(known).toEqual(expect.arrayContaining(Object.keys(readQuery(given))))
      const repaired = repairedAddress(given)
      if (repaired !== null) expect(repairedAddress(repaired)).toBe(repaired)
    }),
    { numRuns: 500 },
  )
})
