/// <reference types="@tarojs/taro" />

declare module '*.scss'
declare module '*.png' {
  const url: string
  export default url
}

declare namespace NodeJS {
  interface ProcessEnv {
    NODE_ENV: 'development' | 'production' | 'test'
    TARO_ENV: 'weapp' | 'h5'
    /** Where the browser version is served. */
    WENBAN_H5_URL?: string
    /** Who publishes this copy, as residents know them. */
    WENBAN_PUBLISHER?: string
    /** Where errors of the app can be reported: a number, an address, a name of a chat. */
    WENBAN_CONTACT?: string
    /** Where reports of what the app says wrong are sent: `mailto:` and an address, or an `https:` page. */
    WENBAN_REPORTS?: string
    /** The version of the package; put in by the build. */
    WENBAN_VERSION?: string
    /** The day before the build. */
    WENBAN_BUILT_ON?: string
  }
}
