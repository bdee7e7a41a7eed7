/** Deletes everything that the app stores on the device. */
import { keepOnly } from '@/platform/kept-files'
import { readText, removeText, storedKeys, writeText } from '@/platform/storage'
import { followDevice } from './person'
import { PREFIX } from './stored'

/** The deleted data, so that it can be restored while the page is still shown. */
export type Forgotten = readonly (readonly [key: string, text: string])[]

/** Deletes all of the app's data; data of other programs on the same site stays. */
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
