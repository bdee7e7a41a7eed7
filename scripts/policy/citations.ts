/**
 * Reads `citations.yaml`: places in documents with their quotations, and how newer places affect older ones.
 */
import type { Citation, Newer } from '@/rules/authoring'
import { dayOf } from './base'
import type { Problems } from './problems'
import { may, must, type Read, type Shapes } from './shapes'
import { keysOf, under } from './tree'

/** @param source reads the id of a document */
export function readCitations(
  problems: Problems,
  shapes: Shapes,
  source: Read<string>,
): Read<Readonly<Record<string, Citation>>> {
  return (file) => {
    const newer = shapes.someOf(
      shapes.record<Newer>({
        from: must(dayOf(problems, shapes)),
        how: must(shapes.oneOf('replaced', 'confirmed', 'completed')),
        by: must(shapes.idOf('出处', keysOf(file))),
      }),
      '没有更新的：整项不写',
    )
    const place = { source: must(source), place: must(shapes.word), newer: may(newer) }
    const quoted = shapes.record<Citation & { quote: string }>({ ...place, quote: must(shapes.word) })
    const paraphrased = shapes.record<Citation & { says: string }>({ ...place, says: must(shapes.word) })
    const citations = shapes.mapOf<Citation>((tree) => {
      const map = shapes.asMap(tree)
      const [quote, says] = [under(map, 'quote'), under(map, 'says')]
      if (quote && says) problems.refuse(map.at, '“quote”（原文）和“says”（大意）只写一个')
      return says ? paraphrased(map) : quoted(map)
    })(file)
    reportCycles(citations, problems, (id) => under(file, id)?.at ?? file.at)
    return citations
  }
}

/** Reports cycles: no place is newer than itself, even indirectly. */
function reportCycles(
  citations: Readonly<Record<string, Citation>>,
  problems: Problems,
  at: (id: string) => Parameters<Problems['say']>[0],
): void {
  const after = (id: string): readonly string[] => (citations[id]?.newer ?? []).map(({ by }) => by)
  for (const id of Object.keys(citations)) {
    const seen = new Set<string>()
    let next = after(id)
    while (next.length > 0) {
      for (const one of next) seen.add(one)
      next = next.flatMap(after).filter((one) => !seen.has(one))
    }
    if (seen.has(id)) problems.say(at(id), `“${id}”绕了一圈，又被自己代替或补充：改“newer”里的“by”`)
  }
}
