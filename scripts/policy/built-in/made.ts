/** The first line of every file that `npm run make` writes. */
export const MADE = '/** Generated from the policy files by `npm run make`; do not edit. */\n'
