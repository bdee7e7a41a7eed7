/** Reads an edition fetched earlier. The browser loads this module only if there is one. */
import { readFile } from '@/platform/kept-files'
import { readEdition } from '@/rules/editions/bundle'
import type { Edition } from '@/rules/editions/shape'

/**
 * The stored edition; null if it is missing or damaged. Its signature was verified when it was fetched; its
 * shape is validated again.
 */
export async function readKeptEdition(place: string, file: string): Promise<Edition | null> {
  const text = await readFile(file)
  const read = text === null ? null : readEdition(text, place)
  return read !== null && 'taken' in read ? read.taken : null
}
