// npm run hosting: sends each server 200 requests a second, as if from different visitors, and writes
// docs/hosting.md.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { SERVERS, type ServerProgram } from '../tests/support/servers'
import { H5_FILES } from '../hosting/serve'
import { writeTable } from './table-in-page'

const REQUESTS = 10_000
const PER_SECOND = 200

interface Figures {
  /** Responses that failed or differed from the file. */
  readonly lost: number
  /** Milliseconds from the scheduled time of a request to its complete response, ascending. */
  readonly took: readonly number[]
  /** Requests answered per second. */
  readonly rate: number
}

/** The app's files by address. */
function filesOfApp(): readonly (readonly [string, Buffer])[] {
  return readdirSync(H5_FILES, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/\.(gz|br)$/.test(name) && statSync(path.join(H5_FILES, name)).isFile())
    .map((name) => [name, readFileSync(path.join(H5_FILES, name))] as const)
}

/** Sends requests at a steady pace, however long responses take: a slow server gets no rest. */
async function ask(url: string): Promise<Figures> {
  const files = filesOfApp()
  const took: number[] = []
  const answers: Promise<void>[] = []
  const start = performance.now()
  for (let i = 0; i < REQUESTS; i++) {
    const due = start + (i * 1000) / PER_SECOND
    await setTimeout(Math.max(due - performance.now(), 0))
    const [name, content] = files[i % files.length] ?? ['', Buffer.of()]
    answers.push(
      fetch(url + name).then(async (response) => {
        const body = Buffer.from(await response.arrayBuffer())
        if (response.ok && body.equals(content)) took.push(performance.now() - due)
      }),
    )
  }
  const settled = await Promise.allSettled(answers)
  const failed = settled.find(({ status }) => status === 'rejected')
  if (failed) console.error(failed)
  const seconds = (performance.now() - start) / 1000
  return { lost: REQUESTS - took.length, took: took.sort((a, b) => a - b), rate: REQUESTS / seconds }
}

async function figuresOf({ name, start }: ServerProgram): Promise<Figures> {
  const server = await start(new Map())
  try {
    const figures = await ask(server.url)
    console.log(`${name}: ${figures.lost} lost`)
    return figures
  } finally {
    await server.close()
  }
}

async function main(): Promise<void> {
  if (!existsSync(H5_FILES)) throw new Error('dist/h5 is missing: npm run build:h5')
  const missing = SERVERS.flatMap(({ missing }) => missing() ?? [])
  if (missing.length > 0) throw new Error(missing.join(', '))
  const rows = [
    '| 服务器 | 请求 | 每秒 | 丢了 | 一半在 | 99%在 | 最慢 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
  ]
  for (const server of SERVERS) {
    const { lost, took, rate } = await figuresOf(server)
    const within = (share: number): string =>
      `${(took[Math.ceil(took.length * share) - 1] ?? NaN).toFixed(1)}毫秒`
    const times = [0.5, 0.99, 1].map(within)
    rows.push(`| ${[server.name, REQUESTS, Math.round(rate), lost, ...times].join(' | ')} |`)
    if (lost > 0) process.exitCode = 1
  }
  await writeTable('hosting', rows)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
