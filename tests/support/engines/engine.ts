/** A browser engine that a resident's phone may have, driven alike whatever its own protocol is. */

/** A window of an engine, as large as a phone's screen; one page at a time. */
export interface EngineWindow {
  /** As the engine names itself, for reports. */
  readonly version: string
  /** Loads the address, until its `load` event. */
  readonly open: (url: string) => Promise<void>
  readonly reload: () => Promise<void>
  readonly back: () => Promise<void>
  /** @returns the value of the expression, which is plain data or a promise of it */
  readonly evaluate: (expression: string) => Promise<unknown>
  /** Presses and lets go, in CSS pixels from the left and the top of what shows. */
  readonly press: (x: number, y: number) => Promise<void>
  /** Types into the field that has the focus. */
  readonly type: (text: string) => Promise<void>
  readonly resize: (width: number, height: number) => Promise<void>
  /** A PNG of what shows. */
  readonly screenshot: () => Promise<Buffer>
  /** Errors and warnings of the console, uncaught errors, failed requests. */
  readonly problems: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

export interface Engine {
  readonly name: string
  readonly standsFor: string
  /** Null where the machine has it; else how it gets there. */
  readonly missing: () => string | null
  /** What has to be done once before, outside a test. */
  readonly prepare?: () => Promise<void>
  readonly launch: () => Promise<EngineWindow>
}
