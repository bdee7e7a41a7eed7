// A step of build:h5: what the app needs to be put on the home screen and to open without a network.
import { cpSync } from 'node:fs'
import path from 'node:path'
import { generateSW } from 'workbox-build'
import { browserslist } from '../package.json'
import { HASHED } from '../hosting/headers'
import { H5_FILES } from '../hosting/serve'

/** Files that are published as they are: the name and the icon under which a phone puts the app on its home screen. */
const PUBLIC = path.resolve(__dirname, '..', 'public')

/**
 * Writes `sw.js` into a folder with the built browser version. The worker keeps all of its files on the phone when it
 * is installed and answers from there; a newer one waits until it is told `SKIP_WAITING` or no page is open.
 * @returns how many files it keeps and their size in bytes
 * @throws where the folder is not there, or a file is too large to be kept
 */
export async function writeWorker(folder: string): Promise<{ count: number; size: number }> {
  const { count, size, warnings } = await generateSW({
    globDirectory: folder,
    globPatterns: ['**/*.{html,js,css,svg,png,webmanifest}'],
    swDest: path.join(folder, 'sw.js'),
    // shown by the server only
    globIgnores: ['404.html'],
    dontCacheBustURLsMatching: HASHED,
    // links that were passed on come back with whatever the passing app has added
    ignoreURLParametersMatching: [/./],
    // the first visit is already served from the phone once the files are there
    clientsClaim: true,
    skipWaiting: false,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
    babelPresetEnvTargets: browserslist,
  })
  if (warnings.length > 0) throw new Error(warnings.join('\n'))
  return { count, size }
}

if (require.main === module) {
  cpSync(PUBLIC, H5_FILES, { recursive: true })
  writeWorker(H5_FILES)
    .then(({ count, size }) => {
      console.log(`offline: ${count} files, ${Math.ceil(size / 1024)} KB`)
    })
    .catch((error: unknown) => {
      console.error(error)
      process.exitCode = 1
    })
}
