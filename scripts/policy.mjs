// npm run policy: the policy command, compiled once and cached until one of its files changes. People run it
// often and wait for it: compiling it each time takes longer than a check.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const CACHE = path.join(ROOT, 'node_modules/.cache/wenban-policy')
const COMMAND = path.join(CACHE, 'policy.cjs')
/** V8's code cache of the compiled command. V8 compares only the length of the source. */
const READY = path.join(CACHE, `policy-${process.version}-${process.arch}.bin`)
/** The source files of the compiled command, with a hash of all of them. */
const MADE_OF = path.join(CACHE, 'made-of.json')

// delays V8's optimisation: a command ends before it pays off. The flag changed with Node 22.
const [major] = process.versions.node.split('.')
setFlagsFromString(
  Number(major) < 22 ? '--interrupt-budget=3000000' : '--invocation-count-for-turbofan=30000',
)

/** A hash of the files' contents, names and location; null if one is missing. */
function hashOf(files) {
  // a copied folder would contain a compiled command that refers to the original location
  const hash = createHash('sha1').update(`${ROOT}\n`)
  for (const file of files) {
    const full = path.join(ROOT, file)
    if (!existsSync(full)) return null
    const content = readFileSync(full)
    hash.update(`${file} ${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

/** Atomically, because two commands may run at the same time. */
function write(file, content) {
  mkdirSync(CACHE, { recursive: true })
  const beside = `${file}.${process.pid}`
  writeFileSync(beside, content)
  renameSync(beside, file)
}

/** The hash of the command's source files if they are unchanged; else null. */
function freshHash() {
  if (!existsSync(COMMAND) || !existsSync(MADE_OF)) return null
  const { files, hash } = JSON.parse(readFileSync(MADE_OF, 'utf8'))
  return Array.isArray(files) && hashOf(files) === hash ? hash : null
}

/** The command reads the policy's files; the code generated for the app need not exist and is not bundled. */
const withoutBuiltIn = {
  name: 'without-built-in',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/built-in(\/|$)/ }, ({ path: wanted, importer }) =>
      importer.includes(`${path.sep}src${path.sep}rules${path.sep}`)
        ? { path: wanted, namespace: 'built-in', sideEffects: false }
        : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'built-in' }, () => ({ contents: 'module.exports = {}' }))
  },
}

async function compile() {
  const { build } = await import('esbuild')
  const { metafile, outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['scripts/policy.ts'],
    bundle: true,
    platform: 'node',
    target: 'node20',
    write: false,
    metafile: true,
    plugins: [withoutBuiltIn],
    // a large dictionary, loaded only when needed
    external: ['pinyin-pro'],
    logLevel: 'error',
    // the compiled file is elsewhere; `policy/root.ts` needs the original location
    define: { __dirname: JSON.stringify(path.join(ROOT, 'scripts/policy')) },
  })
  const inputs = [
    'scripts/policy.mjs',
    ...Object.keys(metafile.inputs).filter((file) => !file.startsWith('built-in:')),
  ]
  // for any version of Node: it would run instead of the newly compiled one
  for (const file of existsSync(CACHE) ? readdirSync(CACHE) : [])
    if (file.endsWith('.bin')) rmSync(path.join(CACHE, file))
  write(COMMAND, outputFiles[0].contents)
  const hash = hashOf(inputs)
  write(MADE_OF, JSON.stringify({ files: inputs, hash }))
  return hash
}

// the cache of earlier checks is valid for the same code only
process.env.WENBAN_POLICY_CODE = freshHash() ?? (await compile())
const code = readFileSync(COMMAND, 'utf8')
const script = new Script(`(function (require) {${code}\n})`, {
  filename: COMMAND,
  ...(existsSync(READY) && { cachedData: readFileSync(READY) }),
})
script.runInThisContext()(createRequire(COMMAND))
// after it has run, so that the cache includes the functions it used
if (script.cachedDataRejected !== false)
  process.on('exit', () => {
    write(READY, script.createCachedData())
  })
