/** docs/screens.md: every screen in every mode. */
import { PAPERS, SCREENS } from './screens'

/** One of the pictures that stand side by side. */
export interface Column {
  readonly id: string
  readonly title: string
  /** As it is shown in the document, in pixels. */
  readonly shown: number
}

const pictures = (images: readonly { src: string; width: number; alt: string }[]): string =>
  [
    '<p>',
    ...images.map(({ src, width, alt }) => `  <img src="images/${src}" width="${width}" alt="${alt}">`),
    '</p>',
  ].join('\n')

/** @param modes in the order in which they stand side by side */
export function screensDocument(modes: readonly Column[]): string {
  const said = modes.map(({ title }) => title).join(', ')
  const screens = SCREENS.map(
    ({ name, title }) =>
      `## ${title}\n\n${pictures(
        modes.map(({ id, title: mode, shown }) => ({
          src: `${name}-${id}.webp`,
          width: shown,
          alt: `${title}，${mode}`,
        })),
      )}`,
  )
  const papers = pictures(
    PAPERS.map(({ name, title }) => ({ src: `${name}.webp`, width: 300, alt: `${title}，纸上` })),
  )
  return [
    '# Screens',
    `Made by \`npm run screenshots\` of the browser version, on the same day and with the same answers each time: ${said}.`,
    ...screens,
    `## 纸上\n\n${papers}`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}
