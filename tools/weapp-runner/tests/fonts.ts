import path from 'node:path'

/** A font from npm: a bare machine has none, and text without a font has no size. */
export const FONTS: readonly string[] = [
  path.join(path.dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json')), '400Regular'),
]
