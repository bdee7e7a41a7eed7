/**
 * The poster of every guide on several days: contacts, a single sheet, a short message, and nothing from
 * another day.
 */
import { typeOnPaper } from '@/pages/poster/type-on-paper'
import { charactersIn, outcomeView, type IsoDate } from '@/rules/authoring'
import { groupText, posterView, type Guide, type PosterView, type WholeRegion } from '@/rules'
import { hasNumbers } from '@/rules/advice/age'
import { LONGEST_MESSAGE } from '@/rules/advice/group-text'
import { questionUrl } from '@/routes'
import { dateWords } from '../../scripts/policy/words'
import { placeOn } from '../../scripts/policy/slices'
import { endsOn } from './ends'
import { places } from './places'

const DAYS = ['2026-11-26', '2027-01-01'] as const satisfies readonly IsoDate[]
/** As long as the addresses of public offices. */
const SITE = 'https://wenban.qinhuangdao.gov.cn/'

/** The problems of a guide's poster. */
function faultsOf(id: string, poster: PosterView, today: IsoDate, numbers: boolean): readonly string[] {
  const { title, asks, parts, calls, dated, message } = poster
  const text = groupText(message, `${SITE}#${questionUrl(id, 1)}`)
  const all = [title, asks, dated, text, ...parts.flatMap(({ lines }) => lines)]
  const faults = {
    空的: all.some((words) => words.trim() === '') || parts.length === 0,
    不完整: all.some((words) => /undefined|null|…|\{/.test(words)),
    没有人可问: calls.length === 0,
    没有电话: numbers && (calls[0]?.phone ?? null) === null,
    不是这一天的: !dated.startsWith(dateWords(today)) || !text.includes(dateWords(today)),
    没有电话可打: numbers && !text.includes(calls[0]?.phone ?? '没有'),
    没有链接: !text.endsWith(questionUrl(id, 1)),
    消息太长: charactersIn(text) > LONGEST_MESSAGE,
    一张纸放不下: typeOnPaper(poster) < 18,
  }
  return Object.entries(faults).flatMap(([fault, is]) => (is ? [`${id}：${fault}`] : []))
}

/** Papers on the poster for everybody that some positive result does not need. */
function needlessPapers(region: WholeRegion, guide: Guide, today: IsoDate): readonly string[] {
  const { parts } = posterView(region, guide, today)
  const plain = parts.flatMap(({ title, lines }) => (title === '带什么' ? lines : []))
  const papers = plain.filter((line) => !line.includes('问办')).map((line) => line.replace(/^（提示）/, ''))
  const results = [...endsOn(guide, today)].flatMap((at) =>
    at.results.map(({ outcome }) => outcomeView({ region, at, caller: {} }, outcome)),
  )
  const can = results.filter(({ verdict, elsewhere }) => ['yes', 'partly'].includes(verdict) && !elsewhere)
  return papers.filter((paper) =>
    can.some(
      ({ materials }) => !materials.some(({ text, condition }) => text === paper && condition === null),
    ),
  )
}

test.each(
  places.flatMap((place) => {
    const { region } = placeOn(place, DAYS[0])
    return region.guides.map((guide) => [`${region.id}/${guide.id}`, region, guide] as const)
  }),
)('the poster of %s lists no paper that a result does not need', (_, region, guide) => {
  expect(needlessPapers(region, guide, DAYS[0])).toEqual([])
})

test.each(
  DAYS.flatMap((today) => places.map((place) => [today, place.region.id, placeOn(place, today)] as const)),
)('on %s, every guide of %s has a complete, dated poster on one sheet', (today, _, { region }) => {
  const faults = region.guides.flatMap((guide) =>
    faultsOf(`${region.id}/${guide.id}`, posterView(region, guide, today), today, hasNumbers(region)),
  )
  expect(faults).toEqual([])
})
