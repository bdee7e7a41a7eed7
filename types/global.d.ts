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
    /** The publisher of this copy, by the name residents know. */
    WENBAN_PUBLISHER?: string
    /** Where to report errors of the app: a number, an address, the name of a chat. */
    WENBAN_CONTACT?: string
    /** Where reports of mistakes in the content are sent: a `mailto:` address or an `https:` page. */
    WENBAN_REPORTS?: string
    /** The version in package.json; set by the build. */
    WENBAN_VERSION?: string
    /** The day before the build. */
    WENBAN_BUILT_ON?: string
  }
}
