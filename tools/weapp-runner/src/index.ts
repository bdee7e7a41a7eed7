/** Runs a compiled WeChat mini-program in Chromium, for tests. */
export { documentedApis, documentedSince } from './documented-apis'
export type { Cost } from './in-page/cost'
export type { StartOptions } from './in-page/main'
export type { Served } from './in-page/network'
export type { Refusal } from './in-page/permissions'
export { removeBuiltins } from './in-page/remove-builtins'
export type { MiniProgram } from './mini-program'
export { openMiniProgram, type OpenedMiniProgram, type SingleOptions } from './open-mini-program'
export {
  readPackage,
  resolveFrom,
  type AppJson,
  type ComponentJson,
  type PageFile,
  type WeappPackage,
} from './package'
export { openPhone, type OpenOptions, type Phone } from './phone'
export { serveMiniProgram, type Site } from './site'
