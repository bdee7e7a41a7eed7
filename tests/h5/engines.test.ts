import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { H5_FILES, serve, type StaticServer } from '../../hosting/serve'
import { MINE } from '@/routes'
import { ENGINES } from '../support/engines'
import type { EngineWindow } from '../support/engines/engine'
import { Resident } from '../support/engines/resident'
import { FRAME, FRAME_PAGE } from '../support/engines/webkit'
import { guideOf, shortOf } from '../support/h5-resident'
import type { TypeSize } from '../support/measure'

const CARD = 'qinhuangdao/senior-bus-card'
const ANSWERS = { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none', birthday: '1950-05-20' } as const

const SIZES: readonly (readonly [string, TypeSize, number, number])[] = [
  ['标准', 'standard', 390, 700],
  ['特大', 'xlarge', 320, 576],
]

/** The folder for screenshots of the walks. */
const PICTURES = path.resolve(__dirname, '../../dist/engines')

let server: StaticServer

beforeAll(async () => {
  server = await serve(H5_FILES, 0, {
    also: (file) => (file === FRAME_PAGE ? FRAME : undefined),
    headers: { 'content-security-policy': "frame-ancestors 'self'" },
  })
})

afterAll(() => server.close())

/** With WENBAN_ENGINES=all, missing engines fail. */
const wanted = ENGINES.filter(({ missing }) => process.env['WENBAN_ENGINES'] === 'all' || missing() === null)

describe.each(wanted)('$name', (engine) => {
  let opened: EngineWindow | undefined

  beforeAll(async () => {
    const missing = engine.missing()
    if (missing !== null) throw new Error(`${engine.name} is not here: ${missing}`)
    opened = await engine.launch()
    mkdirSync(path.join(PICTURES, engine.name), { recursive: true })
  })

  afterAll(() => opened?.close())

  test.each(SIZES)(
    'in %s, a guide leads to its result, which can be saved, put on a slip and found again',
    async (name, size, width, height) => {
      if (!opened) throw new Error('the engine has no window')
      const window = opened
      const guide = guideOf(CARD)
      const resident = new Resident(window, guide)
      const headline = guide.outcomes['yes-by-hukou']?.headline ?? ''
      let seen = 0
      const faults: string[] = []
      const look = async (): Promise<void> => {
        const picture = path.join(PICTURES, engine.name, `${name}-${++seen}.png`)
        writeFileSync(picture, await window.screenshot())
        const screen = `${seen} ${String(await resident.heading())}`
        faults.push(...(await resident.faults(size)).map((fault) => `${screen}: ${fault}`))
      }

      await window.resize(width, height)
      await window.open(server.url)
      await window.evaluate('localStorage.clear(), sessionStorage.clear()')
      await window.open(server.url)
      await resident.see('问办')
      await resident.press('radio', name)
      await look()
      await resident.press('link', shortOf(CARD))
      expect(await resident.answerAll(ANSWERS, '问办', look)).toBe(headline)
      await look()

      await resident.press('button', '存下这个结果')
      await resident.waitFor('button', '已存下')
      await resident.press('button', '窗口单')
      await resident.waitForOtherHeading(headline)
      await look()
      await window.back()
      await resident.see(headline)
      await window.reload()
      await resident.see(headline)

      await window.back()
      const last = guide.questions['birthday']?.ask ?? ''
      await resident.see(last)
      await window.open(`${server.url}#${MINE}`)
      await resident.waitFor('link', shortOf(CARD))
      await look()
      expect(faults).toEqual([])
      expect(await window.problems()).toEqual([])
    },
  )
})
