/** The addresses of the app's pages. */

export const HOME = '/pages/home/index'

/**
 * A question of a guide, as `region/guide`. Each question is a page of its own.
 * @param step counted from 1; beyond the first unanswered question it means that question
 * @param edit whether the resident came from the result to change this answer
 */
export function guideUrl(guideId: string, step: number, edit = false): string {
  return `/pages/ask/guide/index?guide=${guideId}&step=${step}${edit ? '&edit=1' : ''}`
}

/** The result of a guide, as `region/guide`, computed from its draft. */
export function resultUrl(guideId: string): string {
  return `/pages/ask/result/index?guide=${guideId}`
}
