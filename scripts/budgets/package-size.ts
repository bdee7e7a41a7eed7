/** Measures the size of the built WeChat package. */
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { readPackage } from '#weapp-runner'
import project from '../../project.config.json'

const PACKAGE = path.resolve(__dirname, '..', '..', 'dist', 'weapp')

export interface PackageSize {
  /** In bytes, raw, as WeChat counts. */
  main: number
  all: number
  /** Files that contain an animation player. */
  lottie: readonly string[]
}

/** The files that WeChat's tool uploads: without those that project.config.json excludes. */
const uploaded = (files: readonly string[]): string[] =>
  files.filter(
    (file) =>
      !project.packOptions.ignore.some(({ type, value }) =>
        type === 'suffix' ? file.endsWith(value) : file === value,
      ),
  )

export function packageSize(): PackageSize {
  const { app, files: built } = readPackage(PACKAGE)
  const files = uploaded(built)
  const total = (some: readonly string[]): number =>
    some.reduce((sum, file) => sum + statSync(path.join(PACKAGE, file)).size, 0)
  const roots = (app.subPackages ?? []).map(({ root }) => path.posix.join(root, '/'))
  return {
    main: total(files.filter((file) => !roots.some((root) => file.startsWith(root)))),
    all: total(files),
    lottie: files.filter((file) => /lottie/i.test(readFileSync(path.join(PACKAGE, file), 'latin1'))),
  }
}
