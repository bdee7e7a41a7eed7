const Sequencer = require('@jest/test-sequencer').default

const IN_BROWSER = new Set(['h5', 'weapp'])

/** Tests in a browser first: their time has nothing to do with their size, and one that begins last is waited for alone. */
module.exports = class BrowserFirst extends Sequencer {
  sort(tests) {
    const inBrowser = ({ context }) => IN_BROWSER.has(context.config.displayName?.name)
    const usual = super.sort(tests)
    return [...usual.filter(inBrowser), ...usual.filter((test) => !inBrowser(test))]
  }
}
