/** The network and the file cache of a browser, for tests in jsdom. */

/** A browser's file cache, in memory. */
export function fileStore() {
  const files = new Map<string, string>()
  const nameOf = (file: string | { url: string }): string =>
    (typeof file === 'string' ? file : file.url).replace(/^.*\//, '')
  return {
    files,
    open: () =>
      Promise.resolve({
        put: (name: string, response: { body: string }) => {
          files.set(nameOf(name), response.body)
          return Promise.resolve()
        },
        match: (name: string) => {
          const text = files.get(nameOf(name))
          return Promise.resolve(text === undefined ? undefined : { text: () => Promise.resolve(text) })
        },
        keys: () =>
          Promise.resolve([...files.keys()].map((name) => ({ url: `http://localhost/kept/${name}` }))),
        delete: (file: { url: string }) => Promise.resolve(files.delete(nameOf(file))),
      }),
  }
}

/** Answers the app's requests with these files, by name. */
export function serve(files: ReadonlyMap<string, string>): void {
  global.fetch = ((url: string) => {
    const text = files.get(url.replace(/^.*\//, ''))
    return Promise.resolve({ ok: text !== undefined, text: () => Promise.resolve(text) })
  }) as never
}

/**
 * The server accepts requests and answers none.
 * @returns a function that makes all of them fail
 */
export function serveNothingYet(): () => void {
  const waiting: (() => void)[] = []
  global.fetch = (() =>
    new Promise((resolve) => {
      waiting.push(() => {
        resolve({ ok: false })
      })
    })) as never
  return () => {
    waiting.forEach((fail) => {
      fail()
    })
  }
}

class StoredResponse {
  constructor(readonly body: string) {}
}

/** Makes the app store its files in that cache from now on. */
export function keepIn(store: ReturnType<typeof fileStore>): void {
  Object.assign(global, { caches: store, Response: StoredResponse })
}
