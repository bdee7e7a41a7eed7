/** Reading an edition that was fetched before. The browser fetches this part only where there is one. */
import { readFile } from '@/platform/kept-files'
import { readEdition } from '@/rules/editions/bundle'
import type { Edition } from '@/rules/editions/shape'

/**
 * The edition in the device's store; null where it is not there, or not as it was. Its signature held when it was fetched;
 * its shape is checked again.
 */
export async function readKeptEdition(place: string, file: string): Promise<Edition | null> {
  const text = await readFile(file)
  const read = text === null ? null : readEdition(text, place)
  return read !== null && 'taken' in read ? read.taken : null
}
