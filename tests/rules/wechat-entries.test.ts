/** The test entries of WeChat's developer tool (项目配置里的编译模式) use the app's own addresses. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { advise, decodeAnswers, encodeAnswers, findGuide, type Answers, type IsoDate } from '@/rules'
import { questionUrl, HOME, MINE, resultUrl, searchUrl, slipUrl } from '@/routes'
import project from '../../project.config.json'

const TODAY: IsoDate = '2026-11-23'
const ROOT = path.join(__dirname, '../..')
const GUIDE = 'qinhuangdao/beijing-tianjin'
const ANSWERS: Answers = { insuredIn: 'qinhuangdao', visit: 'inpatient', networked: 'yes' }

const found = findGuide(GUIDE)
if (!found) throw new Error(`no guide ${GUIDE}`)
const { region, guide } = found
const shared = encodeAnswers(guide, ANSWERS)

test('each entry opens the address of its page', () => {
  const addresses = project.condition.miniprogram.list.map(({ name, pathName, query }) => [
    name,
    `/${pathName}${query && `?${query}`}`,
  ])
  expect(addresses).toEqual([
    ['首页', HOME],
    ['指引第1问', questionUrl(GUIDE, 1)],
    ['别人发来的结果', resultUrl(GUIDE, { shared })],
    ['窗口单', slipUrl(GUIDE, { shared })],
    ['搜索', searchUrl(region.id, '备案')],
    ['我的', MINE],
  ])
})

test('the answers in the entries lead to a result', () => {
  const { answers, problems } = decodeAnswers(guide, shared, TODAY)
  expect(problems).toEqual([])
  expect(advise(region, guide, answers, TODAY).kind).toBe('decided')
})

test('docs/wechat.md names the minimum base library of the project config', () => {
  expect(readFileSync(path.join(ROOT, 'docs/wechat.md'), 'utf8')).toContain(
    `最低基础库：${project.libVersion}`,
  )
})

test('the app id of the publisher is not in the repository', () => {
  expect(project.appid).toBe('touristappid')
  const ignored = readFileSync(path.join(ROOT, '.gitignore'), 'utf8').split('\n')
  expect(ignored).toContain('project.private.config.json')
})
