/** The repository's root. `scripts/policy.mjs` compiles the command elsewhere and replaces `__dirname` by this folder. */
import path from 'node:path'

export const ROOT = path.resolve(__dirname, '../..')
