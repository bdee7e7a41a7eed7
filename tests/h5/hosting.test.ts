import { readdirSync, readFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { ASK_FIRST, FOR_GOOD, HEADERS } from '../../hosting/headers'
import { H5_FILES, type StaticServer } from '../../hosting/serve'
import { editionOf, published } from '../support/editions'
import { expectNoProblems, openH5 } from '../support/h5'
import { guideOf, heading, walk } from '../support/h5-resident'
import { SERVERS } from '../support/servers'

const CARD = 'qinhuangdao/senior-bus-card'

/** A publication with one place, large enough to be compressed. */
const PUBLICATION = published([editionOf('qinhuangdao')], { issued: '2024-09-01', expires: '2099-12-31' })
const [BUNDLE = ''] = [...PUBLICATION.keys()].filter((file) => file.startsWith('qinhuangdao.'))

/** A file of the app, such as `js/app.0123abcd.js`. */
function fileOfApp(folder: string, start: string, end: string): string {
  const name = readdirSync(path.join(H5_FILES, folder)).find(
    (file) => file.startsWith(start) && file.endsWith(end),
  )
  if (name === undefined) throw new Error(`the build has no ${folder}/${start}*${end}`)
  return `${folder}/${name}`
}

const SCRIPT = fileOfApp('js', 'app.', '.js')
const STYLE = fileOfApp('css', 'app.', '.css')

/** Each kind of file with its cache lifetime and content type. */
const FILES: readonly (readonly [string, string, RegExp])[] = [
  ['', ASK_FIRST, /^text\/html; ?charset=utf-8$/i],
  [SCRIPT, FOR_GOOD, /^(text|application)\/javascript/],
  [STYLE, FOR_GOOD, /^text\/css/],
  ['sw.js', ASK_FIRST, /^(text|application)\/javascript/],
  ['manifest.webmanifest', ASK_FIRST, /^application\/manifest\+json/],
  ['icon.svg', ASK_FIRST, /^image\/svg\+xml/],
  ['health.json', ASK_FIRST, /^application\/json/],
  ['policy/manifest.json', ASK_FIRST, /^application\/json/],
  ['policy/manifest.sig', ASK_FIRST, /^/],
  [`policy/${BUNDLE}`, FOR_GOOD, /^application\/json/],
]

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingMessage['headers']
  /** As received, compressed or not. */
  readonly body: Buffer
}

/** A request that leaves the address and the body unchanged, unlike `fetch`. */
function ask(url: string, address: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    get({ hostname, port, path: `/${address}`, headers }, (response) => {
      buffer(response).then((body) => {
        resolve({ status: response.statusCode, headers: response.headers, body })
      }, reject)
    }).on('error', reject)
  })
}

const contentOf = (address: string): Buffer =>
  address.startsWith('policy/')
    ? Buffer.from(PUBLICATION.get(path.basename(address)) ?? '')
    : readFileSync(path.join(H5_FILES, address || 'index.html'))

test('the page’s CSP allows nothing that the header forbids', () => {
  const directives = (policy: string): ReadonlyMap<string, string> =>
    new Map(
      policy.split(';').map((part) => {
        const [name = '', ...values] = part.trim().split(/\s+/)
        return [name, values.join(' ')] as const
      }),
    )
  const html = readFileSync(path.join(H5_FILES, 'index.html'), 'utf8')
  const page = directives(/Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? '')
  const header = new Map(directives(HEADERS['content-security-policy'] ?? ''))
  // a page cannot set this itself
  expect(header.get('frame-ancestors')).toBe("'none'")
  header.delete('frame-ancestors')
  expect(header.size).toBeGreaterThan(0)
  for (const [name, values] of header)
    expect([name, page.get(name) ?? page.get('default-src')]).toEqual([name, values])
})

/** With WENBAN_SERVERS=all, missing servers fail. */
const wanted = SERVERS.filter(({ missing }) => process.env['WENBAN_SERVERS'] === 'all' || missing() === null)

describe.each(wanted)('$name', ({ start, missing, name, encodings }) => {
  let server: StaticServer | undefined
  let url = ''

  beforeAll(async () => {
    const lack = missing()
    if (lack !== null) throw new Error(`${name} is not here: ${lack}`)
    server = await start(PUBLICATION)
    url = server.url
  })

  afterAll(() => server?.close())

  test.each(FILES)('sends %s with the documented headers and “%s”', async (address, cached, type) => {
    const { status, headers, body } = await ask(url, address)
    expect(status).toBe(200)
    expect(headers).toMatchObject({ ...HEADERS, 'cache-control': cached })
    expect(headers['content-type']).toMatch(type)
    expect(headers['content-encoding']).toBeUndefined()
    expect(body.equals(contentOf(address))).toBe(true)
  })

  test.each(['nothing', 'js/gone.0123abcd.js', 'policy/gone.0123456789abcdef.json'])(
    'answers %s with 404, not to be cached',
    async (address) => {
      const { status, headers, body } = await ask(url, address)
      expect(status).toBe(404)
      expect(headers).toMatchObject({ ...HEADERS, 'cache-control': ASK_FIRST })
      expect(body.toString()).toContain('找不到这个页面')
    },
  )

  test.each(['policy/', '../package.json', '%2e%2e/package.json', 'js/../../../package.json'])(
    'does not expose %s',
    async (address) => {
      const { status, body } = await ask(url, address)
      // a path out of the folder may be a bad request, a folder may be forbidden
      expect([400, 403, 404]).toContain(status)
      expect(body.toString()).not.toContain(address === 'policy/' ? 'manifest' : '"wenban"')
    },
  )

  test.each(encodings)('compresses text with %s', async (encoding) => {
    for (const address of ['', SCRIPT, STYLE, 'sw.js']) {
      const { status, headers, body } = await ask(url, address, { 'accept-encoding': encoding })
      expect([address, status, headers['content-encoding']]).toEqual([address, 200, encoding])
      expect(headers.vary).toMatch(/accept-encoding/i)
      expect(headers).toMatchObject(HEADERS)
      expect(body.length).toBeLessThan(contentOf(address).length)
    }
  })

  if (name !== 'npm start')
    test('compresses the rules, which have no precompressed copy', async () => {
      const address = `policy/${BUNDLE}`
      const { headers, body } = await ask(url, address, { 'accept-encoding': 'gzip' })
      expect(headers).toMatchObject({ ...HEADERS, 'content-encoding': 'gzip', 'cache-control': FOR_GOOD })
      expect(gunzipSync(body).equals(contentOf(address))).toBe(true)
    })

  test('does not resend a file that the client already has', async () => {
    for (const address of ['', 'sw.js', 'policy/manifest.json']) {
      const { etag = '' } = (await ask(url, address)).headers
      const { status, headers, body } = await ask(url, address, { 'if-none-match': etag })
      expect([address, status, body.length]).toEqual([address, 304, 0])
      expect(headers).toMatchObject({ ...HEADERS, 'cache-control': ASK_FIRST })
    }
  })

  test('reports its health and the version it serves', async () => {
    const { status, body } = await ask(url, 'health.json')
    expect(status).toBe(200)
    expect(JSON.parse(body.toString())).toEqual({
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      build: expect.stringMatching(/^[0-9a-f]{12}$/),
    })
  })

  test('serves the app, where a guide leads to its result and nothing is blocked', async () => {
    const visit = await openH5('', { today: '2026-11-23', site: url, keepsFiles: true })
    await walk(visit.page, CARD, {
      hukouDistrict: 'haigang',
      ridesAlone: 'yes',
      card: 'none',
      birthday: '1961-11-23',
    })
    expect(await heading(visit.page).innerText()).toBe(guideOf(CARD).outcomes['yes-by-hukou']?.headline)
    await visit.page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
    expectNoProblems(visit)
  })
})
