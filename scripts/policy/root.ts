/** Where the repository stands. The compiled command lies elsewhere: `scripts/policy.mjs` tells it where this folder was. */
import path from 'node:path'

export const ROOT = path.resolve(__dirname, '../..')
