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
    WENBAN_H5_URL?: string
    WENBAN_BUILT_ON?: string
  }
}
