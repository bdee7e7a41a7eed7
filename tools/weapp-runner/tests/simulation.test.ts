/** The simulation does what WeChat does, and has nothing that WeChat does not have. */
import { openSample, SAMPLE_PAGE, showing } from './sample'

describe('the app’s code finds only what WeChat has', () => {
  test.each([
    ['the document', 'document.title', /reading 'title'/],
    ['a request of the browser', "fetch('https://example.com')", /fetch is not a function/],
    ['storage of the browser', "localStorage.setItem('a', 'b')", /reading 'setItem'/],
    ['code from a string', "new Function('return 1')()", /EvalError/],
    ['code from a string, in short', "eval('1')", /EvalError/],
    ['something that wx does not have', 'wx.noSuchThing()', /noSuchThing is not a function/],
    ['something that is not simulated', 'wx.startLocationUpdate()', /startLocationUpdate is not simulated/],
  ])('%s is a problem', async (_, code, says) => {
    const { problems } = await openSample(showing(code))
    expect(problems.join('\n')).toMatch(says)
  })

  test('a component that is not simulated is a problem', async () => {
    const { problems } = await openSample({ wxml: '<map />' })
    expect(problems.join('\n')).toContain('<map> is not simulated')
  })

  test('the day is the one that was asked for', async () => {
    const app = await openSample(
      showing(
        "show(new Date().toDateString() + ', ' + new Date(2020, 0, 31).getDate() + ', ' + (Date.now() > 1.9e12))",
      ),
      { today: '2031-02-28' },
    )
    expect(await app.text()).toBe('Fri Feb 28 2031, 31, true')
    expect(app.problems).toEqual([])
  })
})

describe('the view', () => {
  test('has roles and names by WeChat’s attributes only', async () => {
    const { page } = await openSample({
      wxml: `<view aria-role="button" aria-label="" bindtap="no">开</view><view role="button">不</view>
        <view aria-role="radio" aria-checked="{{chosen ? 'true' : 'false'}}" aria-label="甲"></view>`,
      page: '{ data: { chosen: true }, no() {} }',
    })
    expect(await page.getByRole('button').allInnerTexts()).toEqual(['开'])
    expect(await page.getByRole('radio', { name: '甲', checked: true }).count()).toBe(1)
  })

  test('takes the style of page-meta, also when it changes', async () => {
    const app = await openSample({
      wxml: '<page-meta page-style="--fs: {{size}}"></page-meta><view bindtap="grow">字</view>',
      page: '{ data: { size: 2 }, grow() { this.setData({ size: 3 }) } }',
    })
    const { page } = app
    const size = (): Promise<string> =>
      page.getByText('字').evaluate((element) => getComputedStyle(element).fontSize)
    expect(await size()).toBe('20px')
    await page.getByText('字').tap()
    await app.settle()
    expect(await size()).toBe('30px')
  })

  test('tells of taps and of what is typed, as data', async () => {
    const app = await openSample({
      wxml: `<view bindtap="tapped" data-sid="outer"><view data-sid="inner">按</view></view>
        <input placeholder="写" aria-label="名" bindinput="typed" /><view>{{said}}</view>`,
      page: `{ data: { said: '' },
        tapped({ type, target, currentTarget }) { this.setData({ said: [type, target.dataset.sid, currentTarget.dataset.sid].join() }) },
        typed({ detail }) { this.setData({ said: detail.value }) } }`,
    })
    await app.page.getByText('按').tap()
    await app.settle()
    expect(await app.text()).toContain('tap,inner,outer')
    await app.page.getByRole('textbox', { name: '名' }).fill('张')
    await app.settle()
    expect(await app.text()).toContain('张')
    expect(await app.text()).not.toContain('写')
  })

  test('is at rest only when what a tap has led to is drawn, on a busy machine too', async () => {
    // between two timers the app is busy for longer than `settle` waits
    const app = await openSample({
      wxml: '<view bindtap="tapped">按</view><view>{{said}}</view>',
      page: `{ data: { said: '' }, tapped() {
        const work = (left) => {
          for (const end = Date.now() + 100; Date.now() < end;);
          if (left > 0) setTimeout(work, 1, left - 1)
          else this.setData({ said: '好了' })
        }
        setTimeout(work, 0, 3) } }`,
    })
    await app.page.getByText('按').tap()
    await app.settle()
    expect(await app.text()).toContain('好了')
    expect(app.problems).toEqual([])
  })

  test('counts what is sent and drawn', async () => {
    const app = await openSample(showing("show('二')"))
    expect(await app.cost()).toEqual({ bytes: '{"shown":"二"}'.length + 2, nodes: 2, depth: 2 })
    expect((await app.cost()).bytes).toBe(0)
  })
})

describe('wx', () => {
  test('opens ten pages and no more, and goes back', async () => {
    const app = await openSample(
      showing(
        `wx.navigateTo({ url: '${SAMPLE_PAGE}?n=' + getCurrentPages().length, fail: ({ errMsg }) => show(errMsg) })`,
      ),
    )
    const routes = await app.routes()
    expect(routes).toHaveLength(10)
    expect(routes.at(-1)).toBe(`${SAMPLE_PAGE}?n=9`)
    expect(await app.text()).toBe('navigateTo:fail webview count limit exceed')
    await app.back()
    expect(await app.route()).toBe(`${SAMPLE_PAGE}?n=8`)
  })

  test('stores copies, and says what is not there with an empty text', async () => {
    const app = await openSample(
      showing(
        "const a = { n: 1 }; wx.setStorageSync('a', a); a.n = 2; show([wx.getStorageSync('a').n, wx.getStorageSync('b') === '', wx.getStorageSync('c')].join())",
      ),
      { storage: { c: 'before' } },
    )
    expect(await app.text()).toBe('1,true,before')
    expect(await app.storage()).toEqual({ a: { n: 1 }, c: 'before' })
  })

  test('records calls, and fails where it is told to', async () => {
    const app = await openSample({
      wxml: '<view bindtap="call">打</view><view>{{said}}</view>',
      page: `{ data: { said: '' }, call() {
        wx.makePhoneCall({ phoneNumber: '12345' }).then(() => this.setData({ said: '好' }), ({ errMsg }) => this.setData({ said: errMsg })) } }`,
    })
    await app.page.getByText('打').tap()
    await app.settle()
    expect(await app.text()).toContain('好')
    await app.fail('makePhoneCall', 'cancel')
    await app.page.getByText('打').tap()
    await app.settle()
    expect(await app.text()).toContain('makePhoneCall:fail cancel')
    expect(await app.calls('makePhoneCall')).toEqual([{ phoneNumber: '12345' }, { phoneNumber: '12345' }])
    expect(app.problems).toEqual([])
  })

  test('knows the size of type that is set', async () => {
    const app = await openSample(showing('show(wx.getAppBaseInfo().fontSizeScaleFactor)'), {
      fontScale: 1.25,
    })
    expect(await app.text()).toBe('1.25')
  })

  test('makes a picture of a canvas, which can be saved', async () => {
    const app = await openSample({
      wxml: '<canvas type="2d" id="poster" style="width: 40px; height: 20px"></canvas>',
      page: `{ onReady() {
        wx.createSelectorQuery().select('#poster').fields({ node: true, size: true }).exec(([{ node, width, height }]) => {
          node.width = width * 2; node.height = height * 2
          node.getContext('2d').fillRect(0, 0, width, height)
          wx.canvasToTempFilePath({ canvas: node, success: ({ tempFilePath }) => wx.saveImageToPhotosAlbum({ filePath: tempFilePath }) })
        }) } }`,
    })
    const [saved] = await app.calls('saveImageToPhotosAlbum')
    const [[filePath, picture] = []] = Object.entries(await app.pictures())
    expect(saved).toEqual({ filePath })
    expect(picture).toMatch(/^data:image\/png;base64,/)
    expect(app.problems).toEqual([])
  })

  test('shares what the page answers, from the menu and by a button', async () => {
    const app = await openSample({
      wxml: '<button open-type="share">转发</button>',
      page: "{ onShareAppMessage: ({ from }) => ({ title: from, path: '/a' }) }",
    })
    expect(await app.share()).toEqual({ title: 'menu', path: '/a' })
    // the browser makes a click once the touch is over
    const clicked = app.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          document.addEventListener(
            'click',
            () => {
              resolve()
            },
            { once: true },
          )
        }),
    )
    await app.page.getByText('转发').tap()
    await clicked
    expect(await app.calls('share')).toEqual([
      { title: 'menu', path: '/a' },
      { title: 'button', path: '/a' },
    ])
  })

  test('says that a new version has come, which the app may take', async () => {
    const app = await openSample({
      app: 'App({ onLaunch() { const manager = wx.getUpdateManager(); manager.onUpdateReady(() => manager.applyUpdate()) } })',
    })
    expect(await app.calls('applyUpdate')).toEqual([])
    await app.updateArrives(true)
    expect(await app.calls('applyUpdate')).toHaveLength(1)
  })
})
