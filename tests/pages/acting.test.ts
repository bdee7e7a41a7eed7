/** What a resident does with a result: the slip, the calendar and the phone script. */
import Taro from '@tarojs/taro'
import { fireEvent, waitFor } from '@testing-library/dom'
import { UNSURE, type Answers } from '@/rules'
import { keepAnswer } from '@/state/drafts'
import { page, press, seeHeading, setToday, visit, WAIT } from './resident'

const SENIOR = 'qinhuangdao/senior-bus-card'
const ADULT = { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none', birthday: '1940-05-20' }
const YOUNG = { ...ADULT, birthday: '1961-12-02' }

async function open(which: 'result' | 'slip', guideId: string, answers: Answers): Promise<void> {
  for (const [question, answer] of Object.entries(answers)) keepAnswer(null, guideId, question, answer)
  await visit(`/pages/${which}/index?guide=${guideId}`)
}

const text = () => page().getByRole('main').textContent

beforeAll(() => {
  setToday('2026-11-23')
})

beforeEach(() => {
  Taro.clearStorageSync()
})

test('the slip shows the case without the birthday, the materials and whom to call', async () => {
  await open('slip', SENIOR, ADULT)
  await seeHeading('窗口单：敬老卡')
  for (const said of [
    '按2023年3月的规定',
    '可以办敬老卡',
    '海港区',
    '已满65周岁',
    '□ 身份证原件',
    '《便民热线问答（12345、8901890两栏）》',
    '8901890',
    '2026年11月23日',
  ])
    expect(text()).toContain(said)
  expect(text()).not.toMatch(/1940|5月20日/)
})

test('the slip of an undecided case has every result with the answer that leads to it', async () => {
  await open('slip', SENIOR, { ...ADULT, ridesAlone: UNSURE })
  await seeHeading('敬老卡')
  expect(text()).toContain('如果“老人能自己乘公交车吗？”是“能”：')
  expect(text()).not.toContain('如果如果')
})

test('a result that depends on an unknown month explains each case in one line', async () => {
  await open('result', 'qinhuangdao/disability-bus', {
    want: 'review',
    lastReview: 'reviewed',
    birthday: UNSURE,
  })
  await seeHeading('先弄清一件事')
  expect(page().getAllByRole('button', { name: '这种情况怎么办' })).toHaveLength(2)
  expect(text().length).toBeLessThan(5000)
})

test('a future day can be copied if there is no access to a calendar', async () => {
  jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 MicroMessenger/8.0.50')
  await open('result', SENIOR, YOUNG)
  await seeHeading('还没到年龄')
  await press('button', /^复制这个日子：/)
  await waitFor(() => {
    page().getByText('✓ 已复制')
  }, WAIT)
  expect(await navigator.clipboard.readText()).toContain('满65周岁，可以去办（2026年12月2日）')
  expect(page().queryByRole('button', { name: /^记进日历/ })).toBeNull()
})

test('the phone script can be opened', async () => {
  await open('result', SENIOR, ADULT)
  await seeHeading('可以办敬老卡')
  fireEvent.click(page().getByRole('button', { name: '打通了怎么说' }))
  await waitFor(() => {
    expect(text()).toContain('您好，我想问“敬老卡”的事')
  }, WAIT)
  expect(text()).toContain('现在还是这样吗？要带什么？')
})
