// npm run policy: the policy command, compiled once and kept until one of its files changes. It is asked often, and by
// people who wait for it: to compile it each time costs more than a check.
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
/** The compiled command as V8 keeps it. V8 compares no more of the text than its length. */
const READY = path.join(CACHE, `policy-${process.version}-${process.arch}.bin`)
/** The files it was compiled of, with the hash of them all. */
const MADE_OF = path.join(CACHE, 'made-of.json')

// V8 optimises later than it would: a command is over before that pays. With Node 22 the flag became another one.
const [major] = process.versions.node.split('.')
setFlagsFromString(
  Number(major) < 22 ? '--interrupt-budget=3000000' : '--invocation-count-for-turbofan=30000',
)

/** One hash of what stands in all of the files, of their names and of where they lie; null where one is missing. */
function hashOf(files) {
  // who copies the folder copies the compiled command, which knows where it was compiled
  const hash = createHash('sha1').update(`${ROOT}\n`)
  for (const file of files) {
    const full = path.join(ROOT, file)
    if (!existsSync(full)) return null
    const content = readFileSync(full)
    hash.update(`${file} ${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

/** Whole or not at all: two commands may run at the same time. */
function write(file, content) {
  mkdirSync(CACHE, { recursive: true })
  const beside = `${file}.${process.pid}`
  writeFileSync(beside, content)
  renameSync(beside, file)
}

/** The hash of the files of which the command was compiled, if they are as they were; else null. */
function freshHash() {
  if (!existsSync(COMMAND) || !existsSync(MADE_OF)) return null
  const { files, hash } = JSON.parse(readFileSync(MADE_OF, 'utf8'))
  return Array.isArray(files) && hashOf(files) === hash ? hash : null
}

/** The command reads the policy's files: what is made of them for the app need not be there, and is not compiled in. */
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
    // a large dictionary, which is only loaded where it is needed
    external: ['pinyin-pro'],
    logLevel: 'error',
    // what is compiled lies elsewhere; `policy/root.ts` asks where it was
    define: { __dirname: JSON.stringify(path.join(ROOT, 'scripts/policy')) },
  })
  const inputs = [
    'scripts/policy.mjs',
    ...Object.keys(metafile.inputs).filter((file) => !file.startsWith('built-in:')),
  ]
  // of whatever version of Node: it would run in place of what is compiled now
  for (const file of existsSync(CACHE) ? readdirSync(CACHE) : [])
    if (file.endsWith('.bin')) rmSync(path.join(CACHE, file))
  write(COMMAND, outputFiles[0].contents)
  const hash = hashOf(inputs)
  write(MADE_OF, JSON.stringify({ files: inputs, hash }))
  return hash
}

// what is kept of earlier checks is good for the same code alone
process.env.WENBAN_POLICY_CODE = freshHash() ?? (await compile())
const code = readFileSync(COMMAND, 'utf8')
const script = new Script(`(function (require) {${code}\n})`, {
  filename: COMMAND,
  ...(existsSync(READY) && { cachedData: readFileSync(READY) }),
})
script.runInThisContext()(createRequire(COMMAND))
// after it has run, so that the functions that it needed are in it
if (script.cachedDataRejected !== false)
  process.on('exit', () => {
    write(READY, script.createCachedData())
  })
