/** Stored values that could not be read. */
import { removeText, storedKeys } from '@/platform/storage'
import { noteChange } from './person'
import { QUARANTINE } from './store'
import { PREFIX, STORED } from './stored'

const quarantinedKeys = (): string[] =>
  storedKeys().filter((key) => key.startsWith(PREFIX) && key.endsWith(QUARANTINE))

/** Names what is quarantined, as the privacy page does; empty if nothing is. */
export function quarantined(): string {
  const found = quarantinedKeys()
  return Object.entries(STORED)
    .flatMap(([name, { words }]) => (found.some((key) => key.includes(`.${name}.`)) ? [words] : []))
    .join('、')
}

/** Deletes what is quarantined. */
export function dropQuarantined(): void {
  quarantinedKeys().forEach(removeText)
  noteChange()
}
