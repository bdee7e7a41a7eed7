import type { Page } from 'playwright-core'
import { questionUrl, MINE } from '@/routes'
import { eventually } from '../support/eventually'
import { expectNoProblems, openH5 } from '../support/h5'
import { goTo, guideOf, heading, waitForOtherHeading, sentResult } from '../support/h5-resident'

const CARD = 'qinhuangdao/senior-bus-card'
const REFUND = { insuredIn: 'qinhuangdao', want: 'refund', coverageYear: 2027, paid: 'full' } as const
const TODAY = '2026-11-23'

/** A voice that never finishes a sentence, and like a real one reports what it had to drop. */
const VOICE = `
  const queue = []
  Object.defineProperty(window, 'speechSynthesis', {
    value: {
      queue,
      getVoices: () => [{ lang: 'zh-CN' }],
      speak: (utterance) => {
        queue.push(utterance)
        setTimeout(() => utterance.onstart && utterance.onstart())
      },
      cancel: () => queue.splice(0).forEach((utterance) => utterance.onerror && utterance.onerror()),
    },
  })
`
/** A voice that exists and never answers, as inside many apps. */
const DEAD_VOICE = `
  Object.defineProperty(window, 'speechSynthesis', {
    value: { getVoices: () => [], speak: () => {}, cancel: () => {} },
  })
`
const FOREIGN_VOICE = `
  Object.defineProperty(window, 'speechSynthesis', {
    value: { getVoices: () => [{ lang: 'en-US' }], speak: () => {}, cancel: () => {} },
  })
`
const NO_VOICE = 'delete window.speechSynthesis; delete Window.prototype.speechSynthesis'

interface Said {
  readonly text: string
  readonly rate: number
  readonly lang: string
}

/** What is being read aloud, sentence by sentence. */
const said = (page: Page): Promise<Said[]> =>
  page.evaluate<Said[]>('speechSynthesis.queue.map(({ text, rate, lang }) => ({ text, rate, lang }))')

/** Waits until nothing is read aloud any more. */
const seeSilence = (page: Page): Promise<void> =>
  eventually(async () => {
    expect(await said(page)).toEqual([])
  })

const read = (page: Page) => page.getByRole('button', { name: '读给我听' })
const stop = (page: Page) => page.getByRole('button', { name: '停下不读' })

async function openWith(voice: string, route: string): Promise<Awaited<ReturnType<typeof openH5>>> {
  const visit = await openH5('', { today: TODAY })
  await visit.page.addInitScript(voice)
  await goTo(visit.page, route)
  return visit
}

test('a question is read aloud with its options, until stopped or until the page is left', async () => {
  const visit = await openWith(VOICE, questionUrl(CARD, 1))
  const { page } = visit
  const question = guideOf(CARD).questions['hukouDistrict']
  if (question?.kind !== 'choice') throw new Error('not the question it was')
  await read(page).tap()
  await stop(page).waitFor()
  const sentences = await said(page)
  const text = sentences.map((sentence) => sentence.text).join('')
  for (const part of [question.ask, ...Object.values(question.options).map(({ label }) => label), '不清楚'])
    expect(text).toContain(part)
  expect(new Set(sentences.map(({ rate, lang }) => `${rate} ${lang}`))).toEqual(new Set(['1 zh-CN']))

  await stop(page).tap()
  await read(page).waitFor()
  await seeSilence(page)

  await read(page).tap()
  await stop(page).waitFor()
  await page.getByRole('radio').filter({ hasText: '海港区' }).tap()
  await page.getByRole('button', { name: '继续' }).tap()
  await waitForOtherHeading(page, question.ask)
  await seeSilence(page)
  // the previous page offers it again
  await page.goBack()
  await heading(page).filter({ hasText: question.ask }).waitFor()
  await read(page).waitFor()
  expectNoProblems(visit)
})

test('慢一点 reads a result slower, and the choice is stored', async () => {
  const visit = await openWith(VOICE, MINE)
  const { page } = visit
  await page.getByRole('radio', { name: '慢一点' }).tap()
  await page.getByRole('radio', { name: '慢一点', checked: true }).waitFor()
  await goTo(page, sentResult('qinhuangdao/refund', REFUND))
  const headline = await heading(page).innerText()
  await read(page).tap()
  await stop(page).waitFor()
  const sentences = await said(page)
  expect(sentences.map(({ text }) => text).join('')).toContain(headline)
  for (const { rate } of sentences) expect(rate).toBeLessThan(1)
  await page.getByRole('button', { name: '窗口单：大字一页，给窗口看' }).tap()
  await page.getByRole('button', { name: '存成图片' }).waitFor()
  await seeSilence(page)
  expectNoProblems(visit)
})

test.each([
  ['no voice', NO_VOICE],
  ['no Chinese voice', FOREIGN_VOICE],
])('nothing is offered if the browser has %s', async (_, voice) => {
  const visit = await openWith(voice, MINE)
  const { page } = visit
  expect(await page.getByText('朗读速度').count()).toBe(0)
  await goTo(page, questionUrl(CARD, 1))
  expect(await read(page).count()).toBe(0)
  expectNoProblems(visit)
})

test.each([
  ['never answers', DEAD_VOICE],
  // the browser of the tests has an engine without a voice
  ['only has an engine', ''],
])('a phone whose voice %s resets the button and says what else helps', async (_, voice) => {
  const visit = await openWith(voice, questionUrl(CARD, 1))
  const { page } = visit
  await read(page).tap()
  await page.getByText('这里读不了中文。请家里人念，或把字放大。').waitFor()
  await read(page).waitFor()
  expect(await stop(page).count()).toBe(0)
  expectNoProblems(visit)
})
