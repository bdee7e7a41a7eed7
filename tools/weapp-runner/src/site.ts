/** Serves a compiled mini-program to the browser, as one page with scripts. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { documentedApis } from './documented-apis'
import type { Manifest } from './in-page/main'
import { readPackage, type WeappPackage } from './package'
import { frameworkScript, modulesScript, templatesScript } from './scripts'
import { browserStyles } from './styles'

export interface Site {
  url: string
  /** The first page of app.json, such as `/pages/home/index`. */
  firstPage: string
  /** Stops serving. */
  close: () => Promise<void>
}

/** As strict as WeChat: no code from strings, no requests to other hosts. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self' data: blob:"

/** Types of pictures by file extension. */
const PICTURES: Readonly<Record<string, string>> = {
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
}
/** The path under which files of the package are served. */
const PACKAGE = '/package/'

/**
 * Compiles a mini-program and serves it on a free port of this machine. The page waits for `window.weapp.start`.
 * @param folder where app.json is
 * @throws if a file is missing or cannot be read, or if the template compiler warns
 */
export async function serveMiniProgram(folder: string): Promise<Site> {
  const weapp = readPackage(folder)
  const files = await filesOf(weapp)
  const server = createServer(({ url = '/' }, response) => {
    const picture = pictureAt(weapp, url)
    const body = picture?.body ?? files.get(url)
    if (body === undefined) response.writeHead(404).end()
    else
      response
        .writeHead(200, {
          'content-type': picture?.type ?? `${url === '/' ? 'text/html' : 'text/javascript'}; charset=utf-8`,
          'content-security-policy': POLICY,
          // the scripts never change, so the browser compiles them only once
          'cache-control': url === '/' ? 'no-store' : 'max-age=3600',
        })
        .end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    firstPage: `/${weapp.app.pages[0] ?? ''}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

/** A picture of the package; null if the URL names none. */
function pictureAt({ folder, files }: WeappPackage, url: string): { type: string; body: Buffer } | null {
  if (!url.startsWith(PACKAGE)) return null
  const file = decodeURI(url.slice(PACKAGE.length))
  const type = PICTURES[path.extname(file)]
  return type !== undefined && files.includes(file)
    ? { type, body: readFileSync(path.join(folder, file)) }
    : null
}

let framework: Promise<string> | undefined

/** The page and its scripts, by path. */
async function filesOf(weapp: WeappPackage): Promise<Map<string, string>> {
  const sheets = ['app', ...weapp.pages.map((page) => page.path)]
  const manifest: Manifest = {
    app: weapp.app,
    pages: weapp.pages,
    componentTags: weapp.componentTags,
    configs: weapp.configs,
    styles: Object.fromEntries(sheets.map((sheet) => [sheet, browserStyles(weapp, `${sheet}.wxss`)])),
    documented: documentedApis(),
  }
  const scripts = [
    ['/manifest.js', `var weappManifest = ${JSON.stringify(manifest)}`],
    ['/templates.js', templatesScript(weapp)],
    ['/modules.js', modulesScript(weapp)],
    ['/framework.js', await (framework ??= frameworkScript())],
  ] as const
  const html = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${weapp.app.window?.navigationBarTitleText ?? ''}</title>
<style>${readFileSync(path.join(__dirname, 'base.css'), 'utf8')}</style>
</head>
<body>${scripts.map(([src]) => `<script src="${src}"></script>`).join('')}</body>
</html>`
  return new Map([['/', html], ...scripts])
}
