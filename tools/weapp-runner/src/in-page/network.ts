/** The network as `wx` has it: one server, which gives out files by their names. */
import { later } from './timers'
import { ApiError, asynchronous } from './wx'

/** What the server gives out, by the last part of the address; null while it takes requests and answers none. */
export type Served = Readonly<Record<string, string>> | null

export interface Network {
  apis: Record<string, unknown>
  /** From now on the server gives out these; requests that wait are answered. */
  serve: (files: Served) => void
}

/** What a server says that has no such file. */
const NOT_FOUND = '<!doctype html><title>404</title>'
/** So long WeChat waits unless it is told otherwise, in milliseconds. */
const PATIENCE = 60_000

interface Request {
  url: string
  timeout?: number
}

export function createNetwork(initial: Served): Network {
  let served = initial
  const waiting = new Set<() => void>()

  const answered = (timeout: number): Promise<Readonly<Record<string, string>>> =>
    new Promise((resolve, reject) => {
      const answer = (): void => {
        if (served === null) return
        waiting.delete(answer)
        resolve(served)
      }
      waiting.add(answer)
      answer()
      later(() => {
        if (waiting.delete(answer)) reject(new ApiError('timeout'))
      }, timeout)
    })

  return {
    apis: {
      request: asynchronous('request', async ({ url, timeout = PATIENCE }: Request) => {
        const data = (await answered(timeout))[url.replace(/^.*\//, '')]
        return {
          statusCode: data === undefined ? 404 : 200,
          data: data ?? NOT_FOUND,
          header: {},
          cookies: [],
        }
      }),
    },
    serve(files) {
      served = files
      waiting.forEach((answer) => {
        answer()
      })
    },
  }
}
