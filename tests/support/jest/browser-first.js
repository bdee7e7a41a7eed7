const Sequencer = require('@jest/test-sequencer').default

const IN_BROWSER = new Set(['h5', 'weapp'])

/** Runs browser tests first: their duration does not depend on their size, and one that starts last delays the end. */
module.exports = class BrowserFirst extends Sequencer {
  sort(tests) {
    const inBrowser = ({ context }) => IN_BROWSER.has(context.config.displayName?.name)
    const usual = super.sort(tests)
    return [...usual.filter(inBrowser), ...usual.filter((test) => !inBrowser(test))]
  }
}
