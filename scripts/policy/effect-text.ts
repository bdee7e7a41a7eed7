/** The effect of a change as a policy person reads it. */
import { verdictWord } from '@/rules/authoring'
import type { Change, Effect, End, Entry, GuideEffect, Said, Text } from './effect'
import { valueWords, whereWords } from './where'

/** So many ways through the questions are written out for each change. */
const WAYS_SHOWN = 12
/** So many places of one text are written out. */
const PLACES_SHOWN = 4

/** 「不可以：还没到年龄」 */
export function endWords(end: End): string {
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

function guideLines(
  { id, state, from, people, changed, days, changes, askedNow, askedNoMore }: GuideEffect,
  today: string,
): readonly string[] {
  if (state !== 'changed') return [`${id}：${state === 'new' ? '新的指引' : '这个指引没有了'}`]
  return [
    `${id}${from === undefined ? '' : `（${from}起）`}：${people}种情形里，${changed}种换了结果（按${from ?? today}算，一共看了${days}种日子）`,
    ...changes.flatMap((change) => changeLines(change, from ?? today)),
    ...(askedNow.length > 0 ? [`  现在多问：${askedNow.join('；')}`] : []),
    ...(askedNoMore.length > 0 ? [`  现在不问了：${askedNoMore.join('；')}`] : []),
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

/** The whole effect, line by line. */
export function effectText(effect: Effect): string {
  const { old, new: now, today, newPlaces, removedPlaces, entries, guides, texts } = effect
  const nothing = newPlaces.length + removedPlaces.length + guides.length + texts.length === 0
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
    ...(texts.length > 0 ? ['', `字句改了${texts.length}处：`, ...texts.flatMap(textLines)] : []),
  ].join('\n')
}
