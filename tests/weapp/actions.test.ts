/** What a resident reads if WeChat or the phone does not do what was asked. */
import type { MiniProgram, OpenOptions } from '#weapp-runner'
import { resultUrl, slipUrl } from '@/routes'
import { draftsOf } from '../support/kept'
import { expectNoProblems, openWeapp } from '../support/weapp/driver'

const TODAY = '2026-11-24'
const CARD = 'qinhuangdao/senior-bus-card'
const ANSWERS = { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none', birthday: '1961-12-20' }
const KEPT: OpenOptions = {
  today: TODAY,
  storage: draftsOf({ [CARD]: ANSWERS }),
}

async function press(app: MiniProgram, name: string | RegExp): Promise<void> {
  await app.page.getByRole('button', { name }).first().tap()
  await app.settle()
}

test('calendar access refused once can be allowed in the settings, and then the day is added', async () => {
  const app = await openWeapp(resultUrl(CARD), KEPT)
  await app.refuse('scope.addPhoneCalendar', 'until-settings')
  await press(app, /^记进日历/)
  await app.page.getByText('没有记进去').waitFor()
  await press(app, '去设置里打开')
  await app.page.getByText('✓ 已记进手机日历，到时会提醒').waitFor()
  const entries = await app.calls('addPhoneCalendar')
  expect(entries).toHaveLength(2)
  expect(entries[1]).toMatchObject({
    title: expect.stringContaining('满65周岁，可以去办（2026年12月20日）') as string,
  })
  expect(JSON.stringify(entries)).not.toMatch(/还有\d+天|今天/)
  await expectNoProblems(app)
})

test('calendar access that stays refused is reported again, with the same way to allow it', async () => {
  const app = await openWeapp(resultUrl(CARD), KEPT)
  await app.refuse('scope.addPhoneCalendar', 'for-good')
  await press(app, /^记进日历/)
  await press(app, '去设置里打开')
  await app.page.getByText('没有记进去').waitFor()
  await app.page.getByRole('button', { name: '去设置里打开' }).waitFor()
  await expectNoProblems(app)
})

test('if WeChat has no calendar, no settings are offered', async () => {
  const app = await openWeapp(resultUrl(CARD), KEPT)
  await app.fail('addPhoneCalendar', 'api scope is not declared in the privacy agreement')
  await press(app, /^记进日历/)
  await app.page.getByText('这里记不进日历。请自己记下上面的日子。').waitFor()
  expect(await app.page.getByRole('button', { name: '去设置里打开' }).count()).toBe(0)
  await expectNoProblems(app)
})

test('album access refused once can be allowed in the settings, and then the picture is saved', async () => {
  const app = await openWeapp(slipUrl(CARD), KEPT)
  await app.refuse('scope.writePhotosAlbum', 'until-settings')
  await press(app, '存成图片')
  await app.page.getByText('没有存进相册').waitFor()
  await press(app, '去设置里打开')
  await app.page.getByText('✓ 已存进相册').waitFor()
  expect(await app.calls('saveImageToPhotosAlbum')).toHaveLength(2)
  await expectNoProblems(app)
})

test('the picture and its canvas have the size that was drawn', async () => {
  const app = await openWeapp(slipUrl(CARD), KEPT)
  await press(app, '存成图片')
  await app.page.getByText('✓ 已存进相册').waitFor()
  const [made] = await app.calls('canvasToTempFilePath')
  const box = await app.page.locator('.poster-canvas').boundingBox()
  expect(made).toMatchObject({ width: 750, destWidth: 750, height: box?.height, destHeight: box?.height })
  expect(box?.width).toBe(750)
  await expectNoProblems(app)
})

test('text that cannot be copied can be selected by a long press', async () => {
  const app = await openWeapp(resultUrl(CARD), KEPT)
  await app.fail('setClipboardData', 'api scope is not declared in the privacy agreement')
  await press(app, /^复制文字/)
  const text = app.page.locator('wx-text[user-select]')
  await text.waitFor()
  expect(await text.innerText()).toContain('以经办单位的答复为准。')
  await app.page.getByText('微信问起时点“允许”').waitFor()
  await expectNoProblems(app)
})

test('a device that cannot call says so, and a cancelled call shows nothing', async () => {
  const app = await openWeapp(resultUrl(CARD), KEPT)
  const said = app.page.getByText('这台设备打不了电话，请用手机拨这个号码。')
  await app.fail('makePhoneCall', 'cancel')
  await press(app, /^打电话/)
  expect(await said.count()).toBe(0)
  await app.fail('makePhoneCall', 'not support')
  await press(app, /^打电话/)
  await said.waitFor()
  await expectNoProblems(app)
})

test('a failed update is reported on the first page', async () => {
  const app = await openWeapp()
  await app.updateArrives(false)
  await app.page.getByText('新版本没有更新成').waitFor()
  await app.updateArrives(true)
  await app.page.getByText('有新版本', { exact: true }).waitFor()
  expect(await app.page.getByText('新版本没有更新成').count()).toBe(0)
  await expectNoProblems(app)
})
