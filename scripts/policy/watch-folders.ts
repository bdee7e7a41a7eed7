/** Watches a folder and its subfolders. */
import { type FSWatcher, readdirSync, watch } from 'node:fs'
import path from 'node:path'

/** Milliseconds to wait: editors and git write a file in several steps. */
const SETTLE_MS = 100

/**
 * Calls `changed` after each change of files, once they have settled. Watches each folder separately: Node's recursive
 * watch on Linux follows files and loses those that are replaced, as editors and git do.
 * @returns stops watching
 */
export function watchFolders(root: string, changed: () => void): () => void {
  const watchers = new Map<string, FSWatcher>()
  let settling: NodeJS.Timeout | undefined

  function follow(): void {
    const folders = readdirSync(root, { withFileTypes: true, recursive: true }).flatMap((entry) =>
      entry.isDirectory() ? [path.join(entry.parentPath, entry.name)] : [],
    )
    const now = new Set([root, ...folders])
    for (const [folder, watcher] of watchers)
      if (!now.has(folder)) {
        watcher.close()
        watchers.delete(folder)
      }
    for (const folder of now)
      if (!watchers.has(folder)) watchers.set(folder, watch(folder, settle).on('error', settle))
  }
  function settle(): void {
    clearTimeout(settling)
    settling = setTimeout(() => {
      follow()
      changed()
    }, SETTLE_MS)
  }

  follow()
  return () => {
    clearTimeout(settling)
    for (const watcher of watchers.values()) watcher.close()
  }
}
