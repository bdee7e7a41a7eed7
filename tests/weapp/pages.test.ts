import path from 'node:path'
import { readPackage } from '#weapp-runner'
import * as routes from '@/routes'
import {
  expectAccessible,
  expectAllDrawn,
  expectCheap,
  expectNoProblems,
  openWeapp,
} from '../support/weapp/driver'
import { heading } from '../support/weapp/resident'

const TODAY = '2026-11-23'

/** Every page with a valid address, and its heading. */
const ADDRESSES: readonly (readonly [url: string, says: string])[] = [
  [routes.HOME, '问办'],
  [routes.questionUrl('qinhuangdao/senior-bus-card', 1), '户口'],
  [routes.resultUrl('qinhuangdao/senior-bus-card'), '还没有结果'],
  [routes.searchUrl('qinhuangdao'), '搜'],
  [routes.searchUrl('qinhuangdao', '敬老卡'), '搜'],
  [routes.surveyUrl('qinhuangdao'), '医保'],
  [routes.surveyResultUrl('qinhuangdao'), '还没有'],
  [routes.faqsUrl('qinhuangdao'), '常见问题'],
  [routes.faqUrl('qinhuangdao', 'filing-validity'), '备案'],
  [routes.itemsUrl('qinhuangdao'), '事项'],
  [routes.itemsUrl('qinhuangdao', 'town'), '事项'],
  [routes.itemUrl('qinhuangdao', 'A1-16'), '住院费用报销'],
  [routes.networkUrl('qinhuangdao'), '我该去哪一级'],
  [routes.phonesUrl('qinhuangdao'), '电话'],
  [routes.entrancesUrl('qinhuangdao'), '官方入口'],
  [routes.slipUrl('qinhuangdao/senior-bus-card'), '没有找到'],
  [routes.posterUrl('qinhuangdao/filing'), '贴公告栏'],
  [routes.MINE, '我的'],
  [routes.DESK, '帮办台'],
  [routes.PRIVACY, '隐私'],
  [routes.changesUrl('zhoukou'), '这几年变了什么'],
  [routes.reportUrl({ about: 'faq', region: 'qinhuangdao', id: 'filing-validity' }), '这里说得不对'],
  [routes.phonesUrl('zhoukou'), '电话'],
  [routes.phonesUrl('chengde-shuangqiao'), '电话'],
]

const { pages } = readPackage(path.resolve(__dirname, '..', '..', 'dist', 'weapp'))

test('no page is left out', () => {
  const opened = ADDRESSES.map(([url]) => url.replace(/^\//, '').replace(/\?.*/, ''))
  expect(pages.map((page) => page.path).filter((page) => !opened.includes(page))).toEqual([])
})

test.each(ADDRESSES)('%s opens, is accessible, and has a low cost', async (url, says) => {
  const app = await openWeapp(url, { today: TODAY })
  expect(await heading(app.page).innerText()).toContain(says)
  expectCheap(await app.cost())
  await expectAllDrawn(app)
  await expectAccessible(app)
  await expectNoProblems(app)
})

test.each(pages.map((page) => `/${page.path}`))('%s without a query still offers a way on', async (url) => {
  const app = await openWeapp(url, { today: TODAY })
  await heading(app.page).waitFor()
  expect(await app.page.getByRole('link').or(app.page.getByRole('button')).count()).toBeGreaterThan(0)
  await expectNoProblems(app)
})
