import Taro from '@tarojs/taro'
import { act, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { asPage } from '@/components/PageFrame'
import { findLostPages } from '@/platform/lost-pages'
import { reloadPage } from '@/platform/reload'
import { contents } from '@/rules'
import { HOME } from '@/routes'

// a component outside Taro's router has no page lifecycle
jest.mock('@tarojs/taro', () => ({
  ...jest.requireActual<object>('@tarojs/taro'),
  __esModule: true,
  useDidShow: () => undefined,
  useDidHide: () => undefined,
  useRouter: () => ({ params: {} }),
}))
jest.mock('@/platform/reload', () => ({ reloadPage: jest.fn() }))

const MINUTE = 60 * 1000

let failing = false

const Inner = asPage(function Sometimes(): ReactNode {
  if (failing) throw new Error('这里坏了')
  return <div>一切正常</div>
})

const press = (name: string): void => {
  act(() => {
    screen.getByRole('button', { name }).click()
  })
}

const relaunch = jest.spyOn(Taro, 'reLaunch')

beforeAll(() => {
  findLostPages(HOME)
})

beforeEach(() => {
  relaunch.mockReset().mockResolvedValue({ errMsg: 'ok' })
  window.sessionStorage.clear()
})

describe('a page that throws while rendering', () => {
  let said: jest.SpyInstance

  beforeEach(() => {
    failing = true
    said = jest.spyOn(console, 'error').mockImplementation()
  })

  afterEach(() => {
    said.mockRestore()
  })

  test('says so, and that nothing is lost, with a number to call', async () => {
    render(<Inner />)
    const heading = screen.getByRole('heading', { level: 1, name: '这一页出错了' })
    expect(screen.getByText('您的回答还在。')).toBeInTheDocument()
    const hotline = contents[0]?.hotline
    expect(document.body).toHaveTextContent(hotline?.phone ?? '这里该有电话')
    await act(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    expect(heading).toHaveFocus()
  })

  test('is reported on the console', () => {
    render(<Inner />)
    const reports = said.mock.calls.filter(([first]) =>
      /Sometimes/.test(String(first) + String(said.mock.calls)),
    )
    expect(reports.length).toBeGreaterThan(0)
  })

  test('renders again after 再试一次', () => {
    render(<Inner />)
    press('再试一次')
    expect(screen.getByRole('heading', { name: '这一页出错了' })).toBeInTheDocument()
    failing = false
    press('再试一次')
    expect(screen.getByText('一切正常')).toBeInTheDocument()
  })

  test('leads home', () => {
    render(<Inner />)
    press('回首页')
    expect(relaunch).toHaveBeenCalledWith({ url: HOME })
  })
})

describe('a page whose chunk fails to load', () => {
  const fetched = jest.fn<Promise<{ ok: boolean }>, [string]>()

  /** As after Taro's router: the address has changed, but the previous page is still shown. */
  async function failToLoad(reason: unknown): Promise<void> {
    window.history.replaceState(null, '', '#/pages/search/index?region=qinhuangdao')
    const event = Object.assign(new Event('unhandledrejection'), { reason })
    await act(async () => {
      window.dispatchEvent(event)
      await new Promise((resolve) => setTimeout(resolve))
    })
  }

  const lostScript = Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' })
  const lostStyle = Object.assign(new Error('Loading CSS chunk 7 failed.'), { code: 'CSS_CHUNK_LOAD_FAILED' })

  beforeEach(() => {
    failing = false
    jest.mocked(reloadPage).mockClear()
    Object.assign(window, { fetch: fetched.mockReset().mockResolvedValue({ ok: true }) })
  })

  test.each([lostScript, lostStyle])('reloads to get the newest version: %s', async (reason) => {
    render(<Inner />)
    await failToLoad(reason)
    expect(reloadPage).toHaveBeenCalledTimes(1)
    expect(screen.getByText('一切正常')).toBeInTheDocument()
  })

  test('says so if there is no network to load it from', async () => {
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    render(<Inner />)
    await failToLoad(lostScript)
    expect(reloadPage).not.toHaveBeenCalled()
    expect(screen.getByRole('heading', { name: '这一页没打开' })).toBeInTheDocument()
    press('再试一次')
    expect(relaunch).toHaveBeenLastCalledWith({ url: '/pages/search/index?region=qinhuangdao' })
    press('回首页')
    expect(relaunch).toHaveBeenLastCalledWith({ url: HOME })
  })

  test('reloads at most once in ten minutes', async () => {
    const now = jest.spyOn(Date, 'now').mockReturnValue(100 * MINUTE)
    render(<Inner />)
    await failToLoad(lostScript)
    now.mockReturnValue(110 * MINUTE - 1)
    await failToLoad(lostScript)
    expect(reloadPage).toHaveBeenCalledTimes(1)
    expect(screen.getByRole('heading', { name: '这一页没打开' })).toBeInTheDocument()
    now.mockReturnValue(110 * MINUTE)
    await failToLoad(lostScript)
    expect(reloadPage).toHaveBeenCalledTimes(2)
    now.mockRestore()
  })

  test('does not reload if that cannot be stored, because it might loop', async () => {
    const write = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('QuotaExceededError')
    })
    render(<Inner />)
    await failToLoad(lostScript)
    write.mockRestore()
    expect(reloadPage).not.toHaveBeenCalled()
    expect(screen.getByRole('heading', { name: '这一页没打开' })).toBeInTheDocument()
  })

  test('leads home if no page is shown yet', async () => {
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    await failToLoad(lostScript)
    expect(relaunch).toHaveBeenCalledWith({ url: HOME })
  })

  test.each([new Error('something else'), 'text', undefined])(
    'ignores other rejections: %s',
    async (reason) => {
      render(<Inner />)
      await failToLoad(reason)
      expect(reloadPage).not.toHaveBeenCalled()
      expect(screen.getByText('一切正常')).toBeInTheDocument()
    },
  )
})
