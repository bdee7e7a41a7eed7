import { act, renderHook } from '@testing-library/react'
import * as React from 'react'

const { TARO_ENV, NODE_ENV } = process.env
const HOUR = 60 * 60 * 1000

type Listener = (heard: { isConnected: boolean }) => void

/** The events of a page and the functions of a phone. */
const phone = {
  show: (): void => undefined,
  hide: (): void => undefined,
  reload: jest.fn(),
  register: jest.fn(),
  updateReady: (): void => undefined,
  updateFailed: (): void => undefined,
  applyUpdate: jest.fn(),
  getUpdateManager: jest.fn(),
  networkListeners: new Set<Listener>(),
  networkType: jest.fn(() => Promise.resolve({ networkType: 'wifi' })),
}

/** A service worker registration that is moved by hand. */
class Registration extends EventTarget {
  active: object | null = {}
  waiting: { postMessage: jest.Mock } | null = null
  installing: EventTarget | null = null
  update = jest.fn(() => Promise.resolve())

  /** A newer worker is installed and waits. */
  installNewer(): jest.Mock {
    const worker = Object.assign(new EventTarget(), { postMessage: jest.fn() })
    this.installing = worker
    this.dispatchEvent(new Event('updatefound'))
    this.installing = null
    this.waiting = worker
    act(() => {
      worker.dispatchEvent(new Event('statechange'))
    })
    return worker.postMessage
  }
}

let registration: Registration
let container: EventTarget & { controller: object | null }

const changeController = (): void => {
  container.controller = {}
  act(() => {
    container.dispatchEvent(new Event('controllerchange'))
  })
}

/** The modules loaded again, as after a start of the app. */
async function start() {
  jest.resetModules()
  jest.doMock('react', () => React)
  jest.doMock('@/platform/reload', () => ({ reloadPage: phone.reload }))
  jest.doMock('@tarojs/taro', () => ({
    __esModule: true,
    default: {
      getUpdateManager: phone.getUpdateManager,
      getNetworkType: phone.networkType,
      onNetworkStatusChange: (tell: Listener) => phone.networkListeners.add(tell),
      offNetworkStatusChange: (tell: Listener) => phone.networkListeners.delete(tell),
    },
    useDidShow: (tell: () => void) => (phone.show = tell),
    useDidHide: (tell: () => void) => (phone.hide = tell),
  }))
  return { updates: await import('@/platform/updates'), offline: await import('@/platform/offline') }
}

/** The first page of the app in a browser that stores its files. */
async function firstPage() {
  const { updates, offline } = await start()
  await updates.keepUpToDate()
  const page = renderHook(() => updates.useUpdate())
  act(phone.show)
  return { page, offline }
}

beforeEach(() => {
  Object.assign(process.env, { NODE_ENV: 'production' })
  jest.clearAllMocks()
  phone.getUpdateManager.mockReturnValue({
    onUpdateReady: (tell: () => void) => (phone.updateReady = tell),
    onUpdateFailed: (tell: () => void) => (phone.updateFailed = tell),
    applyUpdate: phone.applyUpdate,
  })
  registration = new Registration()
  container = Object.assign(new EventTarget(), {
    controller: {},
    register: phone.register.mockResolvedValue(registration),
    ready: Promise.resolve(registration),
  })
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true })
})

afterEach(() => {
  Object.assign(process.env, { TARO_ENV, NODE_ENV })
  Reflect.deleteProperty(navigator, 'serviceWorker')
  document.body.innerHTML = ''
  jest.restoreAllMocks()
})

describe('in the browser, a newer version', () => {
  test('takes over at once on an untouched first page, with one reload', async () => {
    await firstPage()
    const postMessage = registration.installNewer()
    expect(postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' })
    expect(phone.reload).not.toHaveBeenCalled()
    changeController()
    expect(phone.reload).toHaveBeenCalledTimes(1)
  })

  test('waits while another page is shown, until the first page is shown again', async () => {
    await firstPage()
    act(phone.hide)
    const postMessage = registration.installNewer()
    expect(postMessage).not.toHaveBeenCalled()
    act(phone.show)
    expect(postMessage).toHaveBeenCalledTimes(1)
  })

  test.each(['touchstart', 'mousedown', 'keydown', 'wheel'])(
    'is offered after a %s on the first page, and applied on request',
    async (deed) => {
      const { page } = await firstPage()
      window.dispatchEvent(new Event(deed))
      const postMessage = registration.installNewer()
      expect(postMessage).not.toHaveBeenCalled()
      expect(page.result.current.ready).toBe(true)
      act(page.result.current.apply)
      expect(postMessage).toHaveBeenCalledTimes(1)
      changeController()
      expect(phone.reload).toHaveBeenCalledTimes(1)
    },
  )

  test('requested on the first page does not reload another page', async () => {
    const { page } = await firstPage()
    window.dispatchEvent(new Event('touchstart'))
    registration.installNewer()
    act(page.result.current.apply)
    act(phone.hide)
    changeController()
    expect(phone.reload).not.toHaveBeenCalled()
  })

  test('does not discard what is typed', async () => {
    const { page } = await firstPage()
    document.body.append(Object.assign(document.createElement('input'), { value: '敬' }))
    const postMessage = registration.installNewer()
    expect(postMessage).not.toHaveBeenCalled()
    expect(page.result.current.ready).toBe(true)
  })

  test('applied in another tab takes over when the first page is shown', async () => {
    await firstPage()
    act(phone.hide)
    changeController()
    expect(phone.reload).not.toHaveBeenCalled()
    act(phone.show)
    expect(phone.reload).toHaveBeenCalledTimes(1)
  })

  test('is not the very first worker', async () => {
    container.controller = null
    registration.active = null
    const { page } = await firstPage()
    const postMessage = registration.installNewer()
    changeController()
    expect(postMessage).not.toHaveBeenCalled()
    expect(phone.reload).not.toHaveBeenCalled()
    expect(page.result.current.ready).toBe(false)
  })

  test('is looked for when the first page is shown, at most once an hour', async () => {
    const now = jest.spyOn(Date, 'now').mockReturnValue(HOUR)
    await firstPage()
    now.mockReturnValue(2 * HOUR - 1)
    act(phone.show)
    expect(registration.update).not.toHaveBeenCalled()
    now.mockReturnValue(2 * HOUR)
    registration.update.mockRejectedValueOnce(new TypeError('no network'))
    act(phone.show)
    act(phone.show)
    expect(registration.update).toHaveBeenCalledTimes(1)
  })
})

describe('offline', () => {
  test('works once the files are on the phone', async () => {
    const { offline } = await firstPage()
    const { result } = renderHook(() => offline.useOffline())
    expect(result.current).toBe(false)
    await act(() => Promise.resolve())
    expect(result.current).toBe(true)
    expect(phone.register).toHaveBeenCalledTimes(1)
  })

  test('fails if the browser refuses, with the reason on the console', async () => {
    const say = jest.spyOn(console, 'info').mockImplementation()
    phone.register.mockRejectedValueOnce(new Error('private window'))
    const { offline, page } = await firstPage()
    const { result } = renderHook(() => offline.useOffline())
    await act(() => Promise.resolve())
    expect(result.current).toBe(false)
    expect(page.result.current.ready).toBe(false)
    expect(say.mock.calls).toEqual([[expect.stringContaining('network'), new Error('private window')]])
  })

  test('is not tried in an old browser or during development', async () => {
    Reflect.deleteProperty(navigator, 'serviceWorker')
    await firstPage()
    Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true })
    Object.assign(process.env, { NODE_ENV: 'development' })
    await firstPage()
    expect(phone.register).not.toHaveBeenCalled()
  })
})

describe('in WeChat', () => {
  beforeEach(() => {
    process.env.TARO_ENV = 'weapp'
  })

  test('a newer version is requested by the first page only, offered, and applied on request', async () => {
    const { updates } = await start()
    await updates.keepUpToDate()
    expect(phone.getUpdateManager).not.toHaveBeenCalled()
    const { result } = renderHook(() => updates.useUpdate())
    expect(result.current.ready).toBe(false)
    act(phone.updateReady)
    expect(result.current.ready).toBe(true)
    expect(phone.applyUpdate).not.toHaveBeenCalled()
    act(result.current.apply)
    expect(phone.applyUpdate).toHaveBeenCalledTimes(1)
    expect(phone.register).not.toHaveBeenCalled()
  })

  test('a newer version that could not be fetched is reported and not offered', async () => {
    const { updates } = await start()
    const { result } = renderHook(() => updates.useUpdate())
    expect(result.current.failed).toBe(false)
    act(phone.updateFailed)
    expect(result.current).toMatchObject({ ready: false, failed: true })
    act(phone.updateReady)
    expect(result.current).toMatchObject({ ready: true, failed: false })
  })

  test('a newer version that WeChat does not apply is reported', async () => {
    const { updates } = await start()
    const { result } = renderHook(() => updates.useUpdate())
    act(phone.updateReady)
    phone.applyUpdate.mockImplementationOnce(() => {
      throw new Error('update is not ready')
    })
    act(result.current.apply)
    expect(result.current).toMatchObject({ ready: false, failed: true })
  })

  test('the network state is asked for once, then followed by events', async () => {
    phone.networkType.mockResolvedValueOnce({ networkType: 'none' })
    const { offline } = await start()
    const { result, unmount } = renderHook(() => offline.useOnline())
    await act(() => Promise.resolve())
    expect(result.current).toBe(false)
    act(() => {
      phone.networkListeners.forEach((tell) => {
        tell({ isConnected: true })
      })
    })
    expect(result.current).toBe(true)
    unmount()
    expect(phone.networkListeners.size).toBe(0)
  })

  test('a phone that does not answer is assumed to be online', async () => {
    const say = jest.spyOn(console, 'info').mockImplementation()
    phone.networkType.mockRejectedValueOnce(new Error('denied'))
    const { offline } = await start()
    const { result } = renderHook(() => offline.useOnline())
    await act(() => Promise.resolve())
    expect(result.current).toBe(true)
    expect(say).toHaveBeenCalledTimes(1)
  })
})

test('in the browser, online and offline events are followed', async () => {
  const { offline } = await start()
  const says = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const { result } = renderHook(() => offline.useOnline())
  expect(result.current).toBe(false)
  says.mockReturnValue(true)
  act(() => {
    window.dispatchEvent(new Event('online'))
  })
  expect(result.current).toBe(true)
  says.mockReturnValue(false)
  act(() => {
    window.dispatchEvent(new Event('offline'))
  })
  expect(result.current).toBe(false)
})
