/** The effect of a change, for policy people. */
import { verdictWord } from '@/rules/authoring'
import type { Change, Effect, End, Entry, GuideEffect, Said, Text } from './effect'
import { valueWords, whereWords } from './where'

/** Number of ways through the questions written out for each change. */
const WAYS_SHOWN = 12
/** Number of places of one text written out. */
const PLACES_SHOWN = 4

/** 「不可以：还没到年龄」 */
function endWords(end: End): string {
  if (end === 'not-asked') return '没有这个选项'
  return (
    end.told
      .map(
        ({ verdict, headline, parts }) =>
          `${verdictWord(verdict)}：${headline}${parts.map((part) => `；另有“${part}”`).join('')}`,
      )
      .join(' 或者 ') || '没有结论'
  )
}

const saidWords = (said: readonly Said[]): string =>
  said.map(({ ask, answers }) => `${ask}${answers}`).join('；') || '不管怎么答'

function changeLines({ was, is, shown, hidden, count, who, day }: Change, today: string): readonly string[] {
  const more = who.length - WAYS_SHOWN
  const people = `［${count}种${day === today ? '' : `，在${day}这样的日子`}］`
  return [
    `  ${endWords(was)}`,
    shown.length + hidden.length === 0
      ? `    → ${endWords(is)}${people}`
      : `    → 结论不变${shown.map((text) => `，多看到“${text}”`).join('')}${hidden.map((text) => `，不再看到“${text}”`).join('')}${people}`,
    ...who.slice(0, WAYS_SHOWN).map((said) => `        ${saidWords(said)}`),
    ...(more > 0 ? [`        还有${more}组，见 --json`] : []),
  ]
}

function guideLines(guide: GuideEffect, today: string): readonly string[] {
  const { id, state, from, people, changed, days, changes, askedNow, askedNoMore } = guide
  if (state !== 'changed') return [`${id}：${state === 'new' ? '新的指引' : '这个指引没有了'}`]
  if (guide.compared) return restructuredLines(guide, guide.compared, today)
  return [
    `${id}${from === undefined ? '' : `（${from}起）`}：${people}种情形里，${changed}种换了结果（按${from ?? today}算，一共看了${days}种日子）`,
    ...changes.flatMap((change) => changeLines(change, from ?? today)),
    ...(askedNow.length > 0 ? [`  现在多问：${askedNow.join('；')}`] : []),
    ...(askedNoMore.length > 0 ? [`  现在不问了：${askedNoMore.join('；')}`] : []),
  ]
}

/** For a restructured interview: what is known about people, and what is not. */
function restructuredLines(
  { id, from, people, changed, changes, askedNow, askedNoMore }: GuideEffect,
  { same, open, renamed, replaced, lost }: NonNullable<GuideEffect['compared']>,
  today: string,
): readonly string[] {
  return [
    `${id}${from === undefined ? '' : `（${from}起）`}：问法换了，只能按两边都问的问题比（按${from ?? today}这一天）`,
    ...renamed.map((words) => `  只换了名字的问题：${words}`),
    ...replaced.map((words) => `  换了的选项，当作一样的人来比：${words}`),
    ...(askedNoMore.length > 0 ? [`  不再问：${askedNoMore.join('；')}`] : []),
    ...(askedNow.length > 0 ? [`  改问：${askedNow.join('；')}`] : []),
    `  现在的${people}种情形：${same}种结果和原来一样，${changed}种是原来没有的结果，${open}种比不了`,
    ...(open > 0
      ? ['  比不了的：原来要多问几句才分得开，现在的回答对应哪一种，看不出来；请对照案例，一种一种地看。']
      : []),
    ...(lost === 'not-asked' || lost.told.length === 0
      ? []
      : [`  原来有、现在谁也听不到的：${endWords(lost)}`]),
    ...changes.flatMap(({ was, is, count, who }) => [
      `  原来可能是：${endWords(was)}`,
      `    → 现在是：${endWords(is)}［${count}种］`,
      ...who.slice(0, WAYS_SHOWN).map((said) => `        ${saidWords(said)}`),
      ...(who.length > WAYS_SHOWN ? [`        还有${who.length - WAYS_SHOWN}组，见 --json`] : []),
    ]),
  ]
}

const ENTRY_WORDS: Readonly<Record<Entry['state'], string>> = {
  new: '加了',
  changed: '改了',
  removed: '去掉了',
}

function textLines({ was, is, from, where }: Text): readonly string[] {
  const shown = (value: string | null): string | null => value && valueWords(where[0] ?? [], value)
  const more = where.length - PLACES_SHOWN
  return [
    `  ${where.slice(0, PLACES_SHOWN).map(whereWords).join('，')}${more > 0 ? `，还有${more}处` : ''}`,
    `    ${shown(was) ?? '（没有）'}`,
    `    → ${from === undefined ? '' : `（${from}起）`}${shown(is) ?? '（没有了）'}`,
  ]
}

function rulingLines({ place, id, state, was, is }: Effect['rulings'][number]): readonly string[] {
  return [
    `  ${place ?? '各地都一样的'} ${id}（${ENTRY_WORDS[state]}）`,
    ...(was === null ? [] : [`    ${was}`]),
    ...(is === null || is === was ? [] : [`    → ${is}`]),
  ]
}

/** The whole effect, line by line. */
export function effectText(effect: Effect): string {
  const { old, new: now, today, newPlaces, removedPlaces, entries, guides, rulings, texts } = effect
  const nothing =
    newPlaces.length + removedPlaces.length + guides.length + rulings.length + texts.length === 0
  return [
    `比较：${old} → ${now}`,
    ...(nothing ? ['没有不同：谁得到的回答都和原来一样。'] : []),
    ...newPlaces.map((place) => `新的地方：${place}`),
    ...removedPlaces.map((place) => `这个地方没有了：${place}`),
    ...entries.map(
      ({ place, id, headline, state }) =>
        `这几年变了什么：${ENTRY_WORDS[state]}“${headline}”（${place} ${id}）`,
    ),
    ...guides.flatMap((guide) => ['', ...guideLines(guide, today)]),
    ...(guides.length === 0 && !nothing ? ['', '没有人换了结果。'] : []),
    ...(rulings.length > 0 ? ['', `办法改了${rulings.length}条：`, ...rulings.flatMap(rulingLines)] : []),
    ...(texts.length > 0 ? ['', `字句改了${texts.length}处：`, ...texts.flatMap(textLines)] : []),
  ].join('\n')
}
