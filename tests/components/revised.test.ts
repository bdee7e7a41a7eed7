/** A saved result whose outcome a newer edition changes. */
import Taro from '@tarojs/taro'
import { load, letAnswer } from '@/rules'
import type { Edition } from '@/rules/editions/shape'
import { rejudge, savedResults, saveResult } from '@/state/saved'
import { editionOf } from '../support/editions'

const GUIDE = 'qinhuangdao/senior-bus-card'
const TODAY = '2024-09-05'
const ANSWERS = { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none', birthday: '1950-01-15' }
const WHY = '窗口回电说，要先问清。'
const PERSON = null

/** A later edition in which everybody has to ask first, with the reason. */
function revised(): Edition {
  const edition = editionOf('qinhuangdao', 2)
  if ('slices' in edition.region) throw new Error('the sample has slices')
  const { region } = edition
  const guides = region.guides.map((guide) =>
    GUIDE.endsWith(guide.id)
      ? {
          ...guide,
          rules: guide.rules.map((rule) => ({ ...rule, then: Object.keys(guide.outcomes)[0] ?? '' })),
        }
      : guide,
  )
  const revisions = [{ id: 'ask-first', on: TODAY, why: WHY, guides: { 'senior-bus-card': [] } }] as const
  return {
    ...edition,
    contents: { ...edition.contents, edition: 'another' },
    region: { ...region, guides, revisions },
  }
}

test('a changed result gives the maintainers’ reason until it is saved again', async () => {
  Taro.clearStorageSync()
  await load([{ guide: GUIDE }])
  const finding = { key: 'what-it-was', words: '可以：能办' }
  expect(saveResult(PERSON, GUIDE, ANSWERS, finding, TODAY)).toBe(true)
  const saved = () => {
    const [first] = savedResults(PERSON)
    if (!first) throw new Error('nothing is saved')
    return first
  }
  expect(rejudge(saved(), TODAY).why).toBeNull()

  const edition = revised()
  letAnswer({ sequence: 2, contents: edition.contents, read: () => Promise.resolve(edition) })
  await load([{ guide: GUIDE }])
  const { changed, why, now } = rejudge(saved(), TODAY)
  expect([changed, why]).toEqual([true, WHY])

  if (!now) throw new Error('nothing is decided')
  saveResult(PERSON, GUIDE, ANSWERS, now, TODAY)
  expect(rejudge(saved(), TODAY)).toMatchObject({ changed: false, why: null })
})
