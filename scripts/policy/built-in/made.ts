/** The first line of every file that `npm run make` writes. */
export const MADE = '/** Made of the files in `policy/` by `npm run make`; do not edit. */\n'
