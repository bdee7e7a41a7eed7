import { currentChromium, oldChrome } from './chrome'
import type { Engine } from './engine'
import { firefox } from './firefox'
import { webkit, webkitGtk } from './webkit'

/** The engines in which the app is tested if the machine has them. */
export const ENGINES: readonly Engine[] = [
  oldChrome('chrome-64', 'the oldest phones that the app promises to run on'),
  oldChrome('chrome-86', 'the oldest WeChat on Android with a base library that the app promises'),
  currentChromium,
  webkit,
  webkitGtk,
  firefox,
]
