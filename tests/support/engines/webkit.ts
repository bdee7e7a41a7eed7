/**
 * WebKit through WebDriver: the engine closest to Safari's and to WeChat's on iOS. WPE needs no screen, GTK runs on a
 * virtual one. Neither window can be as narrow as a phone, so the app is shown in a frame of a phone's size.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { eventually } from '../eventually'
import { freePort } from '../free-port'
import { surroundings } from '../browser'
import type { Engine, EngineWindow } from './engine'

interface Port {
  readonly driver: string
  /** The prefix of its library folders, before the API version. */
  readonly library: string
  /** The name of its WebDriver options, and the arguments of its window. */
  readonly options: string
  readonly args: readonly string[]
  /** The program that provides a virtual screen, if it needs one. */
  readonly screen: string | null
}

const WPE: Port = {
  driver: '/usr/bin/WPEWebDriver',
  library: 'wpe-webkit-',
  options: 'wpe:browserOptions',
  args: ['--automation', '--headless'],
  screen: null,
}
const GTK: Port = {
  driver: '/usr/bin/WebKitWebDriver',
  library: 'webkit2gtk-',
  options: 'webkitgtk:browserOptions',
  args: ['--automation'],
  screen: '/usr/bin/Xvfb',
}

const LIBRARIES = '/usr/lib/x86_64-linux-gnu'

/** The page with the frame, which the test server serves. */
export const FRAME_PAGE = 'frame.html'
export const FRAME =
  '<!doctype html><meta name="viewport" content="width=device-width">' +
  '<style>html, body { margin: 0 } iframe { border: 0; display: block }</style><iframe></iframe>'

/** The program that shows a page, if everything it needs is installed. */
function miniBrowser({ driver, library, screen }: Port): string | undefined {
  if (![driver, LIBRARIES, screen ?? driver].every((file) => existsSync(file))) return undefined
  return readdirSync(LIBRARIES)
    .filter((name) => name.startsWith(library))
    .map((name) => path.join(LIBRARIES, name, 'MiniBrowser'))
    .find((file) => existsSync(file))
}

export const webkit: Engine = {
  name: 'WebKit (WPE)',
  standsFor: 'Safari, and WeChat on iPhones',
  missing: () => (miniBrowser(WPE) === undefined ? 'apt-get install wpewebkit-driver cog' : null),
  launch: () => launch(WPE),
}

export const webkitGtk: Engine = {
  name: 'WebKit (GTK)',
  standsFor: 'Safari of today',
  missing: () => (miniBrowser(GTK) === undefined ? 'apt-get install webkit2gtk-driver xvfb' : null),
  launch: () => launch(GTK),
}

/** A virtual screen. @returns its name, and a function that ends it */
async function screenOf(program: string): Promise<{ name: string; close: () => void }> {
  const server = spawn(program, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const number = await new Promise<string>((resolve, reject) => {
    server.stdout.once('data', (said: Buffer) => {
      resolve(said.toString().trim())
    })
    server.once('exit', (code) => {
      reject(new Error(`${program} ended with ${String(code)}`))
    })
  })
  return { name: `:${number}`, close: () => server.kill() }
}

/** The value of WebDriver's response. Throws the driver's error. */
async function ask(url: string, method: 'GET' | 'POST' | 'DELETE', body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  })
  const { value } = (await response.json()) as { value: unknown } // every response of the protocol has one
  if (!response.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`)
  return value
}

async function launch(kind: Port): Promise<EngineWindow> {
  const port = await freePort()
  const home = mkdtempSync(path.join(tmpdir(), 'wenban-engine-'))
  const screen = kind.screen === null ? null : await screenOf(kind.screen)
  const driver = spawn(kind.driver, [`--port=${port}`], {
    env: {
      ...surroundings(),
      ...(screen && { DISPLAY: screen.name }),
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', // containers run as root, which its sandbox refuses
      XDG_RUNTIME_DIR: home,
      HOME: home,
    },
    stdio: 'ignore',
  })
  const root = `http://127.0.0.1:${port}`
  await eventually(async () => {
    await ask(`${root}/status`, 'GET')
  })
  const session = (await ask(`${root}/session`, 'POST', {
    capabilities: {
      alwaysMatch: { [kind.options]: { binary: miniBrowser(kind), args: kind.args } },
    },
  })) as { sessionId: string; capabilities: { browserVersion: string } }
  const at = `${root}/session/${session.sessionId}`
  const run = (script: string): Promise<unknown> => ask(`${at}/execute/sync`, 'POST', { script, args: [] })
  const outside = (): Promise<unknown> => ask(`${at}/frame`, 'POST', { id: null })
  const inside = (): Promise<unknown> => ask(`${at}/frame`, 'POST', { id: 0 })
  const actions = (source: object): Promise<unknown> => ask(`${at}/actions`, 'POST', { actions: [source] })
  let size = { width: 0, height: 0 }

  /** Waits until the frame has completely loaded another document. */
  async function arrived(): Promise<void> {
    await eventually(async () => {
      await outside()
      await inside()
      const state = await run("return window.left ? 'left' : document.readyState")
      if (state !== 'complete') throw new Error(`the page is ${String(state)}`)
    })
  }
  async function resize(width: number, height: number): Promise<void> {
    size = { width, height }
    await outside()
    if ((await run('return location.href')) === 'about:blank') return
    await run(`document.querySelector('iframe').style.cssText = 'width: ${width}px; height: ${height}px'`)
    await inside()
  }
  return {
    version: `WebKit ${session.capabilities.browserVersion}`,
    open: async (url) => {
      await outside()
      await ask(`${at}/url`, 'POST', { url: new URL(FRAME_PAGE, url).href })
      await eventually(() => resize(size.width, size.height))
      await outside()
      await run(`document.querySelector('iframe').src = ${JSON.stringify(url)}`)
      await arrived()
    },
    reload: async () => {
      await run('window.left = true; setTimeout(function () { location.reload() })')
      await arrived()
    },
    back: async () => {
      await run('history.back()')
    },
    // statements before the last ; are run, and what follows is the value; the page's CSP forbids eval
    evaluate: (expression) => {
      const end = expression.lastIndexOf(';')
      return run(`${expression.slice(0, end + 1)}return (${expression.slice(end + 1)})`)
    },
    press: (x, y) =>
      actions({
        type: 'pointer',
        id: 'finger',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y), origin: 'viewport' },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      }).then(() => undefined),
    type: async (text) => {
      await actions({
        type: 'key',
        id: 'keys',
        actions: Array.from(text).flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      })
    },
    resize,
    screenshot: async () => {
      await outside()
      const picture = Buffer.from(String(await ask(`${at}/screenshot`, 'GET')), 'base64')
      await inside()
      return picture
    },
    // the driver reports none
    problems: () => Promise.resolve([]),
    close: async () => {
      await ask(at, 'DELETE')
      driver.kill()
      screen?.close()
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
