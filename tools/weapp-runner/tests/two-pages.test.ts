/** The mini-program of the fixtures, opened as in the README. */
import path from 'node:path'
import { openMiniProgram, readPackage, type OpenedMiniProgram } from '../src'
import { FONTS } from './fonts'

const FOLDER = path.join(__dirname, 'fixtures', 'two-pages')

let app: OpenedMiniProgram

beforeEach(async () => {
  app = await openMiniProgram(FOLDER, { fonts: FONTS })
})

afterEach(async () => {
  await app.close()
})

test('opens at the first page of app.json, with its words', async () => {
  expect(await app.route()).toBe('/pages/list/list')
  expect(await app.title()).toBe('Fruit')
  expect((await app.text()).split(/\s*\n\s*/)).toEqual(['nothing chosen', 'Apple', 'Pear'])
  expect(app.problems).toEqual([])
})

test('goes to another page by a tap, and back with what was chosen there', async () => {
  await app.page.getByRole('button', { name: 'Pear' }).tap()
  await app.settle()
  expect(await app.routes()).toEqual(['/pages/list/list', '/pages/detail/detail?id=pear'])
  expect(await app.title()).toBe('One fruit')
  expect(await app.data()).toEqual({ id: 'pear' })
  await app.page.getByRole('button', { name: 'Choose' }).tap()
  await app.settle()
  expect(await app.routes()).toEqual(['/pages/list/list'])
  expect(await app.text()).toContain('1 chosen')
  expect(await app.text()).toContain('Pear (chosen 1 times)')
  expect(await app.storage()).toEqual({ chosen: ['pear'] })
  expect(app.problems).toEqual([])
})

test('has components with properties, behaviours, data and events of their own', async () => {
  await app.goThrough(['/pages/detail/detail?id=pear'])
  await app.page.getByRole('button', { name: 'Choose' }).tap()
  await app.settle()
  await app.page.getByText('(chosen 1 times)').tap()
  await app.settle()
  expect(await app.text()).toContain('Pear (chosen 2 times)')
  expect(await app.text()).toContain('Pear chosen 2 times')
  expect(await app.routes()).toEqual(['/pages/list/list'])
  expect(app.problems).toEqual([])
})

test('shows the pictures of the package', async () => {
  const picture = app.page.locator('wx-image > img')
  await picture.evaluate((image: HTMLImageElement) => image.decode())
  expect(
    await picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]),
  ).toEqual([8, 4])
})

test('says what it asked of WeChat', async () => {
  await app.goThrough(['/pages/detail/detail?id=apple'])
  await app.page.getByRole('button', { name: 'Call the shop' }).tap()
  await app.settle()
  expect(await app.calls('makePhoneCall')).toEqual([{ phoneNumber: '10000' }])
  expect(await app.used()).toEqual(expect.arrayContaining(['getStorageSync', 'makePhoneCall']))
})

test('has the styles of its sheets, in which 750rpx are as wide as the screen', async () => {
  const box = await app.page.getByRole('button', { name: 'Apple' }).boundingBox()
  expect(box).toMatchObject({ width: 187.5, height: 60 })
})

test('is read with its pages and components', () => {
  const { pages, componentTags, configs } = readPackage(FOLDER)
  expect(pages).toEqual([
    { path: 'pages/list/list', root: '' },
    { path: 'pages/detail/detail', root: '' },
  ])
  expect(componentTags).toEqual(['mark'])
  expect(Object.keys(configs)).toEqual(['pages/list/list', 'components/mark/mark', 'pages/detail/detail'])
})
