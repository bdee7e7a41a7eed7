process.env.TARO_ENV = 'h5'
// without it Taro renders into a document of its own
process.env.TARO_PLATFORM = 'web'
process.env.SUPPORT_TARO_POLYFILL = 'disabled'
global.definePageConfig = (config) => config
global.defineAppConfig = (config) => config
