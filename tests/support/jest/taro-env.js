process.env.TARO_ENV = 'h5'
// otherwise Taro renders into its own document
process.env.TARO_PLATFORM = 'web'
process.env.SUPPORT_TARO_POLYFILL = 'disabled'
process.env.WENBAN_BUILT_ON = '2024-09-04'
process.env.WENBAN_H5_URL = '' // as in a build without an address; the builds under test have one
global.definePageConfig = (config) => config
global.defineAppConfig = (config) => config
// nothing is fetched here: Home looks for newer rules and finds no network
global.fetch = () => Promise.reject(new TypeError('no network'))
