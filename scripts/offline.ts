// A step of build:h5: makes the app installable on the home screen and usable without a network.
import { cpSync } from 'node:fs'
import path from 'node:path'
import { generateSW } from 'workbox-build'
import { browserslist } from '../package.json'
import { HASHED } from '../hosting/headers'
import { H5_FILES } from '../hosting/serve'

/** Files published unchanged: the name and icon for the phone's home screen. */
const PUBLIC = path.resolve(__dirname, '..', 'public')

/**
 * Writes `sw.js` into a folder with the built browser version. The worker caches all files on installation
 * and serves them from the cache; a newer one waits until it receives `SKIP_WAITING` or no page is open.
 * @returns the number of cached files and their size in bytes
 * @throws if the folder does not exist, or a file is too large
 */
export async function writeWorker(folder: string): Promise<{ count: number; size: number }> {
  const { count, size, warnings } = await generateSW({
    globDirectory: folder,
    globPatterns: ['**/*.{html,js,css,svg,png,webmanifest}'],
    swDest: path.join(folder, 'sw.js'),
    // only the server shows it
    globIgnores: ['404.html'],
    dontCacheBustURLsMatching: HASHED,
    // shared links return with parameters added by other apps
    ignoreURLParametersMatching: [/./],
    // already the first visit is served from the cache once the files are there
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
