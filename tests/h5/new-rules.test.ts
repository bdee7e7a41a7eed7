/** Newer rules from a server, in the built browser version. */
import type { Page } from 'playwright-core'
import type { Edition } from '@/rules/editions/shape'
import { SIGNATURE } from '@/rules/editions/files'
import { editionOf, published } from '../support/editions'
import { expectNoProblems, openH5, serveRules } from '../support/h5'

const PLACE = 'qinhuangdao'
const NUMBER = '0335-1234567'
const HOLDS = { issued: '2024-09-01', expires: '2099-12-31' } as const

/** The second edition of the place, with another hotline number. */
function corrected(): Edition {
  const text = JSON.stringify(editionOf(PLACE, 2))
  return JSON.parse(text.replace(/"phone":"12345"/g, `"phone":"${NUMBER}"`)) as Edition
}

const number = (page: Page) => page.getByText(NUMBER).first()
/** The line at the end of Home while the last check for newer rules has failed. */
const unchecked = (page: Page) => page.getByText('没能核对有没有新规定')

test('a corrected number reaches an open app without a build, and stays after a reload', async () => {
  serveRules(published([corrected()], HOLDS))
  const visit = await openH5()
  await number(visit.page).waitFor()
  await visit.page.getByText('异地就医备案').first().click()
  await visit.page.getByRole('radio').first().waitFor()
  await visit.page.reload()
  await visit.page.getByRole('radio').first().waitFor()
  await visit.page.goto(visit.page.url().replace(/#.*/, ''))
  await number(visit.page).waitFor()
  expectNoProblems(visit)
})

test('a manifest signed by a stranger changes nothing, and one line says that the check failed', async () => {
  serveRules(published([corrected()], { ...HOLDS, key: 3 }))
  const { page } = await openH5()
  await unchecked(page).waitFor()
  expect(await number(page).count()).toBe(0)
})

test('a server without rules changes nothing, and one line says that the check failed', async () => {
  serveRules(new Map([...published([corrected()], HOLDS)].filter(([file]) => file !== SIGNATURE)))
  const { page } = await openH5()
  await unchecked(page).waitFor()
  expect(await number(page).count()).toBe(0)
})

test('after a touch on Home, newer rules wait until it is shown again', async () => {
  serveRules(published([corrected()], HOLDS))
  const { page } = await openH5()
  await page.touchscreen.tap(5, 5)
  await page.waitForFunction(() => localStorage.getItem('wenban.rules')?.includes('fetchedOn'))
  expect(await number(page).count()).toBe(0)
  await page.getByText('异地就医备案').first().click()
  await page.waitForFunction(() => window.location.hash.includes('guide='))
  await page.goBack()
  await number(page).waitFor()
})
