process.env.TARO_ENV = 'h5'
// without it Taro renders into a document of its own
process.env.TARO_PLATFORM = 'web'
process.env.SUPPORT_TARO_POLYFILL = 'disabled'
process.env.WENBAN_BUILT_ON = '2024-09-04'
process.env.WENBAN_H5_URL = '' // as a build that was told no address; the built files have one
global.definePageConfig = (config) => config
global.defineAppConfig = (config) => config
// nothing is fetched here: Home, which looks for newer rules, finds itself without a network
global.fetch = () => Promise.reject(new TypeError('no network'))
