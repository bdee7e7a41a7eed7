/** Newer rules from a server, in the compiled mini-program. */
import type { MiniProgram } from '#weapp-runner'
import type { Edition } from '@/rules/editions/shape'
import { slicesOf } from '@/rules/regions/timed'
import { questionUrl } from '@/routes'
import { editionOf, placeElsewhere, published } from '../support/editions'
import { eventually } from '../support/eventually'
import { expectNoProblems, openWeapp } from '../support/weapp/driver'

const PLACE = 'qinhuangdao'
const NUMBER = '0335-1234567'
const HOLDS = { issued: '2024-09-01', expires: '2099-12-31' } as const
const GUIDE = '异地就医备案'
const FIRST_QUESTION = '改过的问题？'
/** The line at the end of Home if the check for newer rules failed. */
const UNCHECKED = '没能核对有没有新规定'

/**
 * The second edition of the place: another hotline number and, from a day on, another first question in every guide.
 */
function corrected(): Edition {
  const text = JSON.stringify(editionOf(PLACE, 2))
  const edition = JSON.parse(text.replace(/"phone":"12345"/g, `"phone":"${NUMBER}"`)) as Edition
  const asking = JSON.parse(JSON.stringify(edition), (key, value: unknown) =>
    key === 'ask' && typeof value === 'string' ? FIRST_QUESTION : value,
  ) as Edition
  const [[{ value: before }], [{ value: since }]] = [slicesOf(edition.region), slicesOf(asking.region)]
  return {
    ...edition,
    region: {
      slices: [
        { from: null, value: before },
        { from: '2024-01-01', value: since },
      ],
    },
  }
}

const PUBLISHED = Object.fromEntries(published([corrected()], HOLDS))

const asked = async (app: MiniProgram): Promise<number> => (await app.calls('request')).length
const isKept = async (app: MiniProgram): Promise<boolean> =>
  JSON.stringify(await app.storage()).includes('fetchedOn')

/** Waits until the app has asked the server, which it does after being shown for a while. */
const untilAsked = (app: MiniProgram): Promise<void> =>
  eventually(async () => {
    expect(await asked(app)).toBeGreaterThan(0)
  })

test('a corrected number reaches an open app without a build; a running guide keeps its own rules', async () => {
  const app = await openWeapp(undefined, { server: null })
  await untilAsked(app)
  await app.page.getByText(GUIDE).first().tap()
  await app.settle()
  const before = await app.text()
  await app.serve(PUBLISHED)
  await eventually(async () => {
    expect(await isKept(app)).toBe(true)
  })
  await app.leave()
  expect(await app.text()).toBe(before)

  await app.back()
  expect(await app.text()).toContain(NUMBER)
  await app.page.getByText(GUIDE).first().tap()
  await app.settle()
  expect(await app.text()).toContain(FIRST_QUESTION)
  await expectNoProblems(app)

  const again = await openWeapp(undefined, { storage: await app.storage() })
  expect(await again.text()).toContain(NUMBER)
  await expectNoProblems(again)
})

test('a server that hangs blocks nobody, and one with error pages or invalid rules changes nothing', async () => {
  for (const files of [{}, Object.fromEntries(published([corrected()], { ...HOLDS, key: 3 }))]) {
    const app = await openWeapp(undefined, { server: null })
    await untilAsked(app)
    expect(await app.text()).not.toContain(UNCHECKED)
    await app.serve(files)
    await eventually(async () => {
      expect(await app.text()).toContain(UNCHECKED)
    })
    await app.leave()
    expect(await app.text()).not.toContain(NUMBER)
    expect(await isKept(app)).toBe(false)
    await expectNoProblems(app)
  }
})

test('a link to a place that is not on the phone waits for it, reports a failure, and then opens', async () => {
  const says = (words: string): Promise<void> =>
    eventually(async () => {
      expect(await app.text()).toContain(words)
    })
  const app = await openWeapp(questionUrl('elsewhere/refund', 1), { server: null })
  await says('正在取')
  await app.serve({})
  await says('没有取来')
  await app.serve(Object.fromEntries(published([placeElsewhere('elsewhere', PLACE)], HOLDS)))
  await app.page.getByText('再试一次').tap()
  await says('继续')
  expect(await isKept(app)).toBe(true)
  await expectNoProblems(app)
})

test('a full phone stores nothing, and answers as before', async () => {
  const app = await openWeapp(undefined, { server: PUBLISHED })
  await app.fail('setStorageSync', 'storage size limit reached')
  await eventually(async () => {
    expect(await asked(app)).toBe(3)
  })
  await app.leave()
  expect(await app.text()).not.toContain(NUMBER)
  await app.page.getByText(GUIDE).first().tap()
  await app.settle()
  expect(await app.text()).not.toContain(FIRST_QUESTION)
  await expectNoProblems(app)
})
