/** Every function of WeChat that the app calls, and how the app works without each. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { documentedSince, type MiniProgram, type OpenOptions } from '#weapp-runner'
import project from '../../project.config.json'
import { questionUrl, HOME, MINE, PRIVACY, resultUrl, slipUrl } from '@/routes'
import { eventually } from '../support/eventually'
import { guideOnHome } from '../support/h5-resident'
import { draftsOf } from '../support/kept'
import { expectNoProblems, openWeapp } from '../support/weapp/driver'
import { heading, walk } from '../support/weapp/resident'

const ROOT = path.resolve(__dirname, '../..')
const TODAY = '2026-11-24'
const CARD = 'qinhuangdao/senior-bus-card'
const ANSWERS = { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none', birthday: '1961-12-20' } as const
/** A guide without any answer. */
const OTHER = 'qinhuangdao/beijing-tianjin'
const KEPT: OpenOptions = { today: TODAY, storage: draftsOf({ [CARD]: { ...ANSWERS } }) }

const since = documentedSince()

/** Every function of `wx` that our code calls through Taro. */
function called(): string[] {
  const names = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [
      ...readFileSync(path.join(ROOT, 'src', file), 'utf8').matchAll(/\bTaro\.(\w+)(?:<\w+>)?\(/g),
    ])
    .map(([, name = '']) => name)
  return [...new Set(names)].filter((name) => since.has(name)).sort()
}

const CALLED = called()

/**
 * Functions that the walk does not reach: the ids of other mini-programs are unknown, Taro implements its own nextTick,
 * and only an address without a page relaunches.
 */
const ELSEWHERE = ['navigateToMiniProgram', 'nextTick', 'reLaunch']

/** What a resident reads if this WeChat lacks a function. */
const SAYS: Readonly<Record<string, string>> = {
  addPhoneCalendar: '这里记不进日历',
  canvasToTempFilePath: '这里做不出图片',
  createSelectorQuery: '这里做不出图片',
  makePhoneCall: '这台设备打不了电话',
  navigateBack: '没打开',
  navigateTo: '没打开',
  openPrivacyContract: '微信的那一页打不开',
  redirectTo: '没打开',
  saveImageToPhotosAlbum: '长按下面的图片',
  setClipboardData: '这里不能自动复制',
  setStorageSync: '现在存不下东西',
}

/** Uses every feature that needs WeChat, once each. @returns the texts on the way */
async function useAll(app: MiniProgram): Promise<string> {
  const read: string[] = []
  const look = async (): Promise<void> => {
    await app.settle()
    await heading(app.page).waitFor()
    const text = await app.text()
    expect(text).not.toContain('这一页出错了')
    read.push(text)
  }
  const press = async (role: 'button' | 'link' | 'radio', name: string | RegExp): Promise<void> => {
    await app.page.getByRole(role, { name }).filter({ visible: true }).first().tap()
    await look()
  }
  await look()
  await press('radio', '特大')
  await guideOnHome(app.page, CARD).tap()
  await look()

  await app.goThrough([questionUrl(OTHER, 1)])
  await press('button', '继续')
  await app.goThrough([resultUrl(CARD)])
  await app.refuse('scope.addPhoneCalendar', 'until-settings')
  for (const button of ['存下这个结果', /^打电话/, /^复制文字/, /^记进日历/]) await press('button', button)
  const settings = app.page.getByRole('button', { name: '去设置里打开' })
  if ((await settings.count()) > 0) await press('button', '去设置里打开')
  await app.goThrough([slipUrl(CARD)])
  await press('button', '存成图片')
  await app.goThrough([MINE])
  await press('button', '全部清掉')
  await app.goThrough([PRIVACY])
  await press('link', '用户隐私保护指引')
  await press('link', '返回')

  // the eleventh page replaces the tenth
  while ((await app.routes()).length < 9) await app.goThrough([MINE])
  await app.goThrough([HOME])
  await guideOnHome(app.page, CARD).tap()
  await look()
  return read.join('\n')
}

test('docs/wechat.md lists all of them with the version that introduced them', () => {
  const docs = readFileSync(path.join(ROOT, 'docs/wechat.md'), 'utf8')
  const rows = [...docs.matchAll(/^\| `(\w+)` +\| ([\d.]+) +\|/gm)].map(([, name = '', version = '']) => [
    name,
    version,
  ])
  expect(rows).toEqual(CALLED.map((name) => [name, since.get(name)]))
})

test('the oldest supported base library lacks only the privacy contract', () => {
  const parts = (version: string): string =>
    version
      .split('.')
      .map((part) => part.padStart(3, '0'))
      .join('.')
  const oldest = parts(project.libVersion)
  expect(CALLED.filter((name) => parts(since.get(name) ?? '') > oldest)).toEqual(['openPrivacyContract'])
})

test('calls nothing that is not listed', async () => {
  const app = await openWeapp(HOME, KEPT)
  const read = await useAll(app)
  for (const words of Object.values(SAYS)) expect(read).not.toContain(words)
  // Home asks for newer rules after it has been shown for a while
  await app.back()
  await eventually(async () => {
    const used = [...(await app.used()), ...ELSEWHERE]
    expect(used.sort()).toEqual(CALLED)
  })
  await expectNoProblems(app)
})

/** Without stored answers there is no result, so the guide is answered instead. */
const READS = 'getStorageSync'

test('without getStorageSync a guide leads to its result', async () => {
  const app = await openWeapp(HOME, { today: TODAY, withoutApis: [READS] })
  await walk(app, CARD, ANSWERS)
  expect(await heading(app.page).innerText()).toContain('还没到年龄')
  await expectNoProblems(app)
})

test.each(CALLED.filter((name) => name !== READS))(
  'without %s the app opens and says what it cannot do',
  async (name) => {
    const app = await openWeapp(HOME, { ...KEPT, withoutApis: [name] })
    expect(await useAll(app)).toContain(SAYS[name] ?? '')
    await expectNoProblems(app)
  },
)
