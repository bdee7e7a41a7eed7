/** What an app needs to look for newer rules: the trusted keys, and the built-in editions. */
import type { Policy } from '../policy'
import { MADE } from './made'

export const publishingFile = ({
  places,
  keys,
  published,
}: Pick<Policy, 'places' | 'keys' | 'published'>): readonly [string, string] => [
  'publishing.ts',
  [
    MADE,
    '/** The public keys of the publishers, in order of use. An app without keys never asks for new rules. */',
    `export const keys: readonly string[] = ${JSON.stringify(keys)}`,
    '/** The number of the built-in edition of each place; absent if it was never published. */',
    `export const sequences: Readonly<Record<string, number>> = ${JSON.stringify(
      Object.fromEntries(
        Object.entries(published.places).flatMap(([id, { sequence }]) =>
          places.some(({ region }) => region.id === id) ? [[id, sequence]] : [],
        ),
      ),
    )}\n`,
  ].join('\n'),
]
