const { spawnSync } = require('node:child_process')
const path = require('node:path')

/** Builds the policy that the app imports from the YAML files before any test reads it. */
module.exports = function makePolicy() {
  const { status, stderr } = spawnSync(process.execPath, [require.resolve('tsx/cli'), 'scripts/make.ts'], {
    cwd: path.resolve(__dirname, '../../..'),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
}
