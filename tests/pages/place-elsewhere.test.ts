/** A link to a place that is not on the phone. */
import Taro from '@tarojs/taro'
import { answeringSequence, contents, encodeAnswers } from '@/rules'
import { faqUrl, questionUrl, itemUrl, posterUrl, resultUrl, searchUrl } from '@/routes'
import { rulesStore } from '@/state/rules'
import { fileStore, keepIn, serve, serveNothingYet } from '../support/browser-files'
import { editionOf, placeElsewhere, published } from '../support/editions'
import { currentPath } from '../support/open-page'
import { guideOf, page, press, seeHeading, setToday, visit, WAIT } from './resident'

const HOLDS = { issued: '2024-09-01', expires: '2099-12-31' } as const
const NAME = '别处市'
/** The heading after a failed fetch. */
const FAILED = `“${NAME}”的规定没有取来`

/** Files of a server with these places and a newer edition of a built-in one. */
const publicationOf = (...ids: readonly string[]) =>
  published(
    [editionOf('qinhuangdao', 9), ...ids.map((id) => placeElsewhere(id))],
    HOLDS,
    Object.fromEntries(ids.map((id) => [id, { name: NAME }])),
  )
const publication = publicationOf('first', 'second', 'third')

let store = fileStore()
beforeEach(() => {
  Taro.clearStorageSync()
  store = fileStore()
  keepIn(store)
  setToday('2026-11-27')
})

/** Tells the app which places exist, as home would. */
const knowPlaces = (...ids: readonly string[]): void => {
  rulesStore.write({
    trusted: null,
    places: {},
    checked: null,
    offered: ids.map((id) => ({ id, name: NAME })),
  })
}

test('fetches and stores the place, then opens the link; a place in use keeps its edition', async () => {
  serve(publication)
  const guide = guideOf('qinhuangdao/refund')
  const shared = encodeAnswers(guide, { insuredIn: 'nowhere' })
  await visit(resultUrl('first/refund', { shared }))
  expect(contents.map(({ id }) => id)).toContain('first')
  expect(rulesStore.read().places['first']).toMatchObject({ sequence: 1, fetchedOn: '2026-11-27' })
  expect([...store.files.keys()]).toEqual([expect.stringMatching(/^first\./)])
  expect(answeringSequence('qinhuangdao')).toBe(1)
  await visit(questionUrl('first/refund', 1))
  expect(Object.values(guide.questions).map(({ ask }) => ask)).toContain(
    page().getByRole('heading', { level: 1 }).textContent,
  )
})

test('if fetching fails, the page offers a retry and whom to call, and then opens', async () => {
  knowPlaces('second')
  serve(new Map())
  await visit(questionUrl('second/refund', 1))
  await seeHeading(FAILED)
  expect(page().getByRole('link', { name: /^打电话/ })).toBeInTheDocument()
  serve(published([placeElsewhere('second')], { ...HOLDS, key: 3 }))
  await press('button', '再试一次')
  await page().findByText(/核对不上/, {}, WAIT)
  await seeHeading(FAILED)
  expect(contents.map(({ id }) => id)).not.toContain('second')
  const fail = serveNothingYet()
  await press('button', '再试一次')
  await page().findByText(`正在取“${NAME}”的规定…`, {}, WAIT)
  fail()
  await seeHeading(FAILED)
  serve(publication)
  await press('button', '再试一次')
  await seeHeading(Object.values(guideOf('qinhuangdao/refund').questions)[0]?.ask ?? '')
  expect(currentPath()).toBe('/pages/question/index')
})

test('says so without a network, and a device without storage still shows the place', async () => {
  knowPlaces('third')
  const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  serve(new Map())
  await visit(searchUrl('third'))
  await seeHeading(FAILED)
  expect(page().getByText(/现在没有网，连上网才能取/)).toBeInTheDocument()
  online.mockRestore()
  store.open = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
  serve(publication)
  await press('button', '再试一次')
  await seeHeading('的规定')
  expect(page().queryByText(/没有取来/)).toBeNull()
  expect(rulesStore.read().places).toEqual({})
})

test.each(['item', 'faq', 'poster'])('a link to an address of the kind %s opens too', async (kind) => {
  const id = `one-${kind}`
  serve(publicationOf(id))
  const { region } = editionOf('qinhuangdao')
  const whole = 'slices' in region ? region.slices[0].value : region
  const urls: Readonly<Record<string, string>> = {
    item: itemUrl(id, whole.services?.items[0]?.id ?? ''),
    faq: faqUrl(id, whole.faqs[0]?.id ?? ''),
    poster: posterUrl(`${id}/refund`),
  }
  await visit(urls[kind] ?? '')
  expect(page().getByRole('heading', { level: 1 }).textContent).not.toMatch(/没有找到|没有取来/)
  expect(contents.map((one) => one.id)).toContain(id)
})
