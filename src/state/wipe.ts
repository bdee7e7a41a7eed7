/** Forgetting everything that the app keeps on the device. */
import { keepOnly } from '@/platform/kept-files'
import { readText, removeText, storedKeys, writeText } from '@/platform/storage'
import { followDevice, PREFIX } from './person'

/** What was forgotten, so that it can be put back while the page that forgot it is still shown. */
export type Forgotten = readonly (readonly [key: string, text: string])[]

/** Forgets all of the app's; what other programs of the same site keep stays. */
export function forgetEverything(): Forgotten {
  const ours = storedKeys().filter((key) => key.startsWith(PREFIX))
  const forgotten = ours.flatMap((key) => {
    const text = readText(key)
    return text === null ? [] : [[key, text] as const]
  })
  ours.forEach(removeText)
  void keepOnly([])
  followDevice()
  return forgotten
}

export function bringBack(forgotten: Forgotten): void {
  for (const [key, text] of forgotten) writeText(key, text)
  followDevice()
}
