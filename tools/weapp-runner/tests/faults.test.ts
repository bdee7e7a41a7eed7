/** Faults of the app are reported: in `problems` while it runs, as an error if it cannot be opened. */
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readPackage } from '../src'
import { open, openSample, SAMPLE_PAGE, showing, writeSample, type Sample } from './sample'

test.each<[string, Sample, RegExp]>([
  ['an error that nobody caught', showing("setTimeout(() => { throw new Error('late') })"), /late/],
  ['a promise that nobody caught', showing("Promise.reject(new Error('lost'))"), /lost/],
  ['an error in a life-cycle', showing("throw new Error('at once')"), /pages\/sample\/index onLoad.*at once/],
  ['an error of the app itself', { app: "throw new Error('no app')" }, /app\.js.*no app/],
  ['a script that is not there', showing("require('./gone')"), /gone\.js' is not defined/],
  ['a tag that is not simulated', { wxml: '<map />' }, /<map> is not simulated/],
  [
    'data that are undefined',
    showing("this.setData({ 'a.b': undefined })"),
    /"a\.b" is set to undefined, which WeChat refuses/,
  ],
  [
    'an error in the console',
    showing("console.error('something is wrong')"),
    /console error: something is wrong/,
  ],
])('%s is a problem', async (_, sample, says) => {
  const { problems } = await openSample(sample)
  expect(problems.join('\n')).toMatch(says)
})

describe('what a tap leads to', () => {
  const tapped = async (page: string): Promise<string> => {
    const app = await openSample({ wxml: '<view bindtap="tapped">tap</view>', page })
    expect(app.problems).toEqual([])
    await app.page.getByText('tap').tap()
    await app.settle()
    return app.problems.join('\n')
  }

  test('nothing, where the page has no such function, is a problem', async () => {
    expect(await tapped('{}')).toMatch(/pages\/sample\/index.*does not have a method "tapped"/)
  })

  test('an error is a problem', async () => {
    expect(await tapped("{ tapped() { throw new Error('of the tap') } }")).toContain('of the tap')
  })

  test('no end is a problem', async () => {
    const endless = '{ tapped() { const again = () => { setTimeout(again, 10) }; again() } }'
    expect(await tapped(endless)).toContain('does not come to rest')
  })
})

test('an address that names no page is told to the app, as WeChat does', async () => {
  const app =
    'App({ onPageNotFound({ path }) { wx.reLaunch({ url: `/pages/sample/index?instead=${path}` }) } })'
  const { routes, problems } = await openSample({ app }, { url: '/pages/gone/gone?a=1' })
  expect(await routes()).toEqual([`${SAMPLE_PAGE}?instead=pages/gone/gone`])
  expect(problems).toEqual([])
})

/** A sample in which one file of the page is replaced, or deleted if there is no text. */
const broken = (file: string, text: string | null): string => {
  const folder = writeSample({})
  const name = path.join(folder, path.dirname(SAMPLE_PAGE), file)
  if (text === null) rmSync(name)
  else writeFileSync(name, text)
  return folder
}

test('a script that defines no page is a problem', async () => {
  const { problems } = await open(broken('index.js', 'module.exports = {}'))
  expect(problems.join('\n')).toContain('pages/sample/index: defines neither a page nor a component')
})

describe('what cannot be opened', () => {
  test.each<[string, string, string | null, RegExp]>([
    ['a template that is not there', 'index.wxml', null, /missing in .*: pages\/sample\/index\.wxml/],
    ['a script that is not there', 'index.js', null, /missing in .*: pages\/sample\/index\.js/],
    ['a bad template', 'index.wxml', '<view wx:if="{{a +}}"></view>', /pages\/sample\/index\.wxml: /],
    ['a tag without an end', 'index.wxml', '<view><text></view>', /pages\/sample\/index\.wxml: /],
    ['a bad style sheet', 'index.wxss', '.a { color', /index\.wxss/],
    ['an import that is not there', 'index.wxss', '@import "gone.wxss";', /gone\.wxss/],
    ['a bad configuration', 'index.json', '{', /pages\/sample\/index\.json cannot be read/],
  ])('%s is an error', async (_, file, text, says) => {
    await expect(open(broken(file, text))).rejects.toThrow(says)
  })

  test('a component that is not there is named', () => {
    const folder = broken('index.json', '{ "usingComponents": { "gone": "./gone" } }')
    expect(() => readPackage(folder)).toThrow(
      /missing in .*: pages\/sample\/gone\.js, pages\/sample\/gone\.wxml/,
    )
  })

  test('a folder without app.json is no mini-program', () => {
    expect(() => readPackage(__dirname)).toThrow(/app\.json cannot be read/)
  })
})
