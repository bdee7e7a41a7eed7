import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import sirv from 'sirv'
import { ASK_FIRST, FOR_GOOD, HASHED, HEADERS } from './headers'
import { THIS_MACHINE } from './local-network'

/** The built browser version. */
export const H5_FILES = path.resolve(__dirname, '..', 'dist', 'h5')

export interface StaticServer {
  url: string
  close: () => Promise<void>
}

/** The content of a file outside the folder; undefined if there is none. */
export type Also = (path: string) => string | undefined

export interface ServeOptions {
  /** Files served besides the folder, by path. */
  also?: Also
  /** Override the default headers of the same name. */
  headers?: Readonly<Record<string, string>>
  /** The address to listen on; this machine only by default. */
  host?: string
}

/**
 * Serves a folder, reading it on each request.
 * @param port 0 for any free port
 * @throws the error of `listen`, such as EADDRINUSE
 */
export async function serve(
  folder: string,
  port: number,
  { also = () => undefined, headers = {}, host = THIS_MACHINE }: ServeOptions = {},
): Promise<StaticServer> {
  const files = sirv(folder, { dev: true, etag: true, gzip: true, brotli: true })
  const server = createServer((request, response) => {
    const name = (request.url ?? '').replace(/^\//, '').replace(/\?.*$/, '')
    const cached = HASHED.test(name) ? FOR_GOOD : ASK_FIRST
    for (const [header, value] of Object.entries({ ...HEADERS, 'cache-control': cached, ...headers }))
      response.setHeader(header, value)
    const text = also(name)
    if (text !== undefined) {
      const type = name.endsWith('.html') ? 'text/html; charset=utf-8' : 'application/json'
      response.writeHead(200, { 'content-type': type }).end(text)
      return
    }
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': ASK_FIRST })
      response.end('404 找不到这个页面\n')
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return {
    // `address` is an object for a server that listens on a port
    url: `http://${THIS_MACHINE}:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}
