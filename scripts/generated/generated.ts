/** A file of the source that is computed from other files and committed, so that nothing heavy reaches the phone. */
export interface Generated {
  /** From the root of the project. */
  readonly file: string
  readonly text: () => string
}
