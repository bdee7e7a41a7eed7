/** The network: one server with files. */
import { later } from './timers'
import { ApiError, asynchronous } from './wx'

/** The server's files, by the last segment of the URL; null if it leaves all requests unanswered. */
export type Served = Readonly<Record<string, string>> | null

export interface Network {
  apis: Record<string, unknown>
  /** Replaces the server's files; waiting requests are answered. */
  serve: (files: Served) => void
}

/** The body of a 404. */
const NOT_FOUND = '<!doctype html><title>404</title>'
/** WeChat's default timeout of a request, in milliseconds. */
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
