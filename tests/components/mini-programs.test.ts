import Taro from '@tarojs/taro'
import { canOpenMiniProgram, openMiniProgram } from '@/platform/mini-programs'

const KNOWN = { 某小程序: { appId: 'wx0' } }
const { TARO_ENV } = process.env

afterEach(() => {
  process.env.TARO_ENV = TARO_ENV
  jest.restoreAllMocks()
})

test('a mini-program can only be opened in WeChat and with an id', () => {
  expect(canOpenMiniProgram('某小程序', KNOWN)).toBe(false)
  process.env.TARO_ENV = 'weapp'
  expect(canOpenMiniProgram('某小程序', KNOWN)).toBe(true)
  expect(canOpenMiniProgram('别的小程序', KNOWN)).toBe(false)
})

test('openMiniProgram reports whether it was opened', async () => {
  const open = jest.spyOn(Taro, 'navigateToMiniProgram')
  open.mockResolvedValueOnce({ errMsg: 'ok' })
  expect(await openMiniProgram('某小程序', KNOWN)).toBe(true)
  open.mockRejectedValueOnce(new Error('cancel'))
  expect(await openMiniProgram('某小程序', KNOWN)).toBe(false)
  expect(await openMiniProgram('别的小程序', KNOWN)).toBe(false)
})
