/** The text of docs/screens.md: every screen in every mode. */
import { PAPERS, SCREENS } from './screens'

/** One of several pictures side by side. */
export interface Column {
  readonly id: string
  readonly title: string
  /** Width in the document, in pixels. */
  readonly shown: number
}

const pictures = (images: readonly { src: string; width: number; alt: string }[]): string =>
  [
    '<p>',
    ...images.map(({ src, width, alt }) => `  <img src="images/${src}" width="${width}" alt="${alt}">`),
    '</p>',
  ].join('\n')

/** @param modes from left to right */
export function screensDocument(modes: readonly Column[]): string {
  const titles = modes.map(({ title }) => title).join(', ')
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
    `Taken by \`npm run screenshots\` from the browser version, always on the same day and with the same answers: ${titles}.`,
    ...screens,
    `## 纸上\n\n${papers}`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}
