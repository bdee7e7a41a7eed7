/** A browser engine of residents' phones, driven the same way whatever its protocol. */

/** A window of an engine, with the size of a phone's screen and one page at a time. */
export interface EngineWindow {
  /** The engine's own name and version, for reports. */
  readonly version: string
  /** Loads the address and waits for its `load` event. */
  readonly open: (url: string) => Promise<void>
  readonly reload: () => Promise<void>
  readonly back: () => Promise<void>
  /** @returns the value of the expression: plain data or a promise of it */
  readonly evaluate: (expression: string) => Promise<unknown>
  /** Presses and releases, in CSS pixels from the top left of the viewport. */
  readonly press: (x: number, y: number) => Promise<void>
  /** Types into the focused field. */
  readonly type: (text: string) => Promise<void>
  readonly resize: (width: number, height: number) => Promise<void>
  /** A PNG of the viewport. */
  readonly screenshot: () => Promise<Buffer>
  /** Console errors and warnings, uncaught errors, failed requests. */
  readonly problems: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

export interface Engine {
  readonly name: string
  readonly standsFor: string
  /** Null if the machine has it, otherwise how to install it. */
  readonly missing: () => string | null
  /** Preparation that is done once, outside the tests. */
  readonly prepare?: () => Promise<void>
  readonly launch: () => Promise<EngineWindow>
}
