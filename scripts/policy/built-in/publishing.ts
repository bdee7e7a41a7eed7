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
    '/** The public keys of those who publish, in the order in which they come into use; an app without one never asks. */',
    `export const keys: readonly string[] = ${JSON.stringify(keys)}`,
    '/** The editions that are built in, by their places; one that was never published is none. */',
    `export const sequences: Readonly<Record<string, number>> = ${JSON.stringify(
      Object.fromEntries(
        Object.entries(published.places).flatMap(([id, { sequence }]) =>
          places.some(({ region }) => region.id === id) ? [[id, sequence]] : [],
        ),
      ),
    )}\n`,
  ].join('\n'),
]
