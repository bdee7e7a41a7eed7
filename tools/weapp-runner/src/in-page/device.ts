/** What `wx` knows of the phone and does with it. Nothing is done; it is recorded, and can be told to fail. */
import { recordCall } from './record'
import { asynchronous } from './wx'

/** With what the app was opened. */
export interface Launch {
  /** Without a slash in front: `pages/home/index`. */
  path: string
  query: Record<string, string>
  /** 1001: from the list of mini-programs. */
  scene: number
  referrerInfo: object
  apiCategory: string
}

/** The phone. */
export interface Device {
  /** The size of the screen in CSS pixels. */
  width: number
  height: number
  /** The size of type that is set in WeChat, 1 for the standard one. */
  fontScale: number
}

const nothing = (): undefined => undefined

/** Calls that answer nothing but that they have been made. */
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
    // the network never changes
    onNetworkStatusChange: nothing,
    offNetworkStatusChange: nothing,
    // nor does the window's size
    onWindowResize: nothing,
    offWindowResize: nothing,
    getLaunchOptionsSync: () => launch,
    getEnterOptionsSync: () => launch,
  }
}
