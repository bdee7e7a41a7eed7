/** What a mini-program contains for fetching newer rules. */
import path from 'node:path'
import { buildSync } from 'esbuild'

const SRC = path.resolve(__dirname, '..', '..', '..', 'src')

/** The files in the bundle of Home's new rules, after build constants have been folded. */
function filesOf(address: string): readonly string[] {
  const { metafile } = buildSync({
    entryPoints: [path.join(SRC, 'state/new-rules.ts')],
    bundle: true,
    write: false,
    metafile: true,
    minifySyntax: true,
    treeShaking: true,
    format: 'cjs',
    alias: { '@': SRC },
    external: ['@tarojs/taro', 'react'],
    define: {
      'process.env.TARO_ENV': '"weapp"',
      'process.env.WENBAN_POLICY_URL': JSON.stringify(address),
    },
    logLevel: 'silent',
  })
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  )
}

const FETCHING = /fetch-rules|fetch-text|tweetnacl|valibot/

test('a build fetches rules only if it has an address', () => {
  expect(filesOf('').filter((file) => FETCHING.test(file))).toEqual([])
  expect(filesOf('https://rules.example/').some((file) => FETCHING.test(file))).toBe(true)
})
