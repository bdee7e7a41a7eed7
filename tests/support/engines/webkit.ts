/**
 * WebKit without a screen (WPE), by WebDriver: the engine nearest to Safari's and to WeChat's on iOS. Its window cannot be
 * made as narrow as a phone, so the app is shown in a frame of a phone's size.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { eventually } from '../eventually'
import { freePort } from '../free-port'
import { surroundings } from '../browser'
import type { Engine, EngineWindow } from './engine'

const DRIVER = '/usr/bin/WPEWebDriver'
const LIBRARIES = '/usr/lib/x86_64-linux-gnu'

/** The page that holds the frame; the server of the tests gives it out. */
export const FRAME_PAGE = 'frame.html'
export const FRAME =
  '<!doctype html><meta name="viewport" content="width=device-width">' +
  '<style>html, body { margin: 0 } iframe { border: 0; display: block }</style><iframe></iframe>'

/** The program that shows a page; its folder has the version of its interface in its name. */
function miniBrowser(): string | undefined {
  if (!existsSync(DRIVER) || !existsSync(LIBRARIES)) return undefined
  return readdirSync(LIBRARIES)
    .filter((name) => name.startsWith('wpe-webkit-'))
    .map((name) => path.join(LIBRARIES, name, 'MiniBrowser'))
    .find((file) => existsSync(file))
}

export const webkit: Engine = {
  name: 'WebKit (WPE)',
  standsFor: 'Safari, and WeChat on iPhones',
  missing: () => (miniBrowser() === undefined ? 'apt-get install wpewebkit-driver cog' : null),
  launch,
}

/** A value of WebDriver's answer; it throws what the driver says is wrong. */
async function ask(url: string, method: 'GET' | 'POST' | 'DELETE', body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  })
  const { value } = (await response.json()) as { value: unknown } // every answer of the protocol has one
  if (!response.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`)
  return value
}

async function launch(): Promise<EngineWindow> {
  const port = await freePort()
  const home = mkdtempSync(path.join(tmpdir(), 'wenban-engine-'))
  const driver = spawn(DRIVER, [`--port=${port}`], {
    env: {
      ...surroundings(),
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
      alwaysMatch: { 'wpe:browserOptions': { binary: miniBrowser(), args: ['--automation', '--headless'] } },
    },
  })) as { sessionId: string; capabilities: { browserVersion: string } }
  const at = `${root}/session/${session.sessionId}`
  const run = (script: string): Promise<unknown> => ask(`${at}/execute/sync`, 'POST', { script, args: [] })
  const outside = (): Promise<unknown> => ask(`${at}/frame`, 'POST', { id: null })
  const inside = (): Promise<unknown> => ask(`${at}/frame`, 'POST', { id: 0 })
  const actions = (source: object): Promise<unknown> => ask(`${at}/actions`, 'POST', { actions: [source] })
  let size = { width: 0, height: 0 }

  /** Waits until the frame shows another document than before, whole. */
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
    // statements before the last ; are run, what follows is the value: the page's policy forbids eval
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
    // the driver tells none
    problems: () => Promise.resolve([]),
    close: async () => {
      await ask(at, 'DELETE')
      driver.kill()
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
