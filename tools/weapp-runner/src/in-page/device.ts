/** Functions of `wx` that describe the phone or act on it. Actions are only recorded. */
import { recordCall } from './record'
import { asynchronous } from './wx'

/** WeChat's launch options. */
export interface Launch {
  /** Without a leading slash: `pages/home/index`. */
  path: string
  query: Record<string, string>
  /** How the app was opened; 1001 is from the list of mini-programs. */
  scene: number
  referrerInfo: object
  apiCategory: string
}

/** The phone's screen and font size. */
export interface Device {
  /** In CSS pixels. */
  width: number
  height: number
  /** WeChat's font size setting as a factor. */
  fontScale: number
}

const nothing = (): undefined => undefined

/** Functions that succeed with an empty result. */
const ACTIONS = [
  'makePhoneCall',
  'setClipboardData',
  'addPhoneRepeatCalendar',
  'addPhoneContact',
  'previewImage',
  'navigateToMiniProgram',
  'openPrivacyContract',
  'showToast',
  'hideToast',
  'showLoading',
  'hideLoading',
  'showShareMenu',
  'hideShareMenu',
  'vibrateShort',
  'setNavigationBarColor',
  'setBackgroundColor',
]

export function deviceApis({ width, height, fontScale }: Device, launch: Launch): Record<string, unknown> {
  const screen = {
    pixelRatio: 2,
    screenWidth: width,
    screenHeight: height,
    windowWidth: width,
    windowHeight: height,
  }
  const windowInfo = {
    ...screen,
    statusBarHeight: 0,
    screenTop: 0,
    safeArea: { left: 0, right: width, top: 0, bottom: height, width, height },
  }
  const appInfo = {
    SDKVersion: '3.5.0',
    version: '8.0.50',
    language: 'zh_CN',
    theme: 'light',
    host: { env: 'WeChat' },
    enableDebug: false,
    fontSizeScaleFactor: fontScale,
    fontSizeSetting: 16 * fontScale,
  }
  const deviceInfo = {
    brand: 'test',
    model: 'test',
    platform: 'android',
    system: 'Android 10',
    benchmarkLevel: 1,
    abi: 'arm64-v8a',
  }
  const systemInfo = { ...windowInfo, ...appInfo, ...deviceInfo }
  return {
    ...Object.fromEntries(ACTIONS.map((name) => [name, asynchronous(name, nothing)])),
    getWindowInfo: () => windowInfo,
    getAppBaseInfo: () => {
      recordCall('getAppBaseInfo', null)
      return appInfo
    },
    getDeviceInfo: () => deviceInfo,
    getSystemInfoSync: () => systemInfo,
    getSystemInfo: asynchronous('getSystemInfo', () => systemInfo),
    getSystemSetting: () => ({ deviceOrientation: 'portrait' }),
    getNetworkType: asynchronous('getNetworkType', () => ({ networkType: 'wifi' })),
    // neither the network nor the window changes
    onNetworkStatusChange: nothing,
    offNetworkStatusChange: nothing,
    onWindowResize: nothing,
    offWindowResize: nothing,
    getLaunchOptionsSync: () => launch,
    getEnterOptionsSync: () => launch,
  }
}
