import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

/** The built browser version. */
export const H5_FILES = path.resolve(__dirname, '..', 'dist', 'h5')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** What a page cannot say about itself (the rest is in src/index.html); whoever publishes the app sends these as well. */
const HEADERS = {
  'cache-control': 'no-cache',
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** A file with the hash of its text in its name never changes. */
const FOR_GOOD = { 'cache-control': 'public, max-age=31536000, immutable' }

export interface StaticServer {
  url: string
  close: () => Promise<void>
}

/** The text of a file that is not in the folder; undefined where it is none. */
export type Also = (path: string) => string | undefined

/**
 * Serves a folder to this machine only.
 * @param port 0 takes any free one
 * @param also what stands beside the folder, by its path
 * @param headers instead of those of the same name that every answer has
 * @throws the error of `listen`, such as EADDRINUSE
 */
export async function serve(
  folder: string,
  port: number,
  also: Also = () => undefined,
  headers: Readonly<Record<string, string>> = {},
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries({ ...HEADERS, ...headers })) response.setHeader(name, value)
    const name = (request.url ?? '').replace(/^\//, '').replace(/\?.*$/, '')
    const text = also(name)
    if (text !== undefined) {
      response.writeHead(200, { 'content-type': TYPES[path.extname(name)] ?? TYPES['.json'] }).end(text)
      return
    }
    answer(folder, request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end()
    return
  }
  const file = await fileOf(folder, request.url ?? '/')
  if (!file) {
    response.writeHead(404, { 'content-type': TYPES['.txt'] }).end('404 找不到这个页面\n')
    return
  }
  const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') && !file.endsWith('.png')
  response.writeHead(200, {
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    vary: 'accept-encoding',
    ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    ...(/\.[0-9a-f]{8}\.\w+$/.test(file) ? FOR_GOOD : {}),
  })
  if (request.method === 'HEAD') response.end()
  else if (zipped) await pipeline(createReadStream(file), createGzip(), response)
  else await pipeline(createReadStream(file), response)
}

/** The file a request asks for, or undefined where there is none inside the folder. */
async function fileOf(folder: string, url: string): Promise<string | undefined> {
  let name: string
  try {
    name = decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return undefined
  }
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name)
  if (!file.startsWith(folder + path.sep)) return undefined
  const found = await stat(file).catch(() => undefined)
  return found?.isFile() ? file : undefined
}
