import { useEffect, useReducer } from 'react'
import { load, type DataRequest } from '@/rules'

/**
 * Whether the page can find what it needs of the regions' data; what is missing is fetched meanwhile. Of a file that
 * does not come the browser tells, as of a page's (`platform/lost-pages.ts`).
 */
export function useData(...needs: readonly DataRequest[]): boolean {
  const [, drawAgain] = useReducer((times: number) => times + 1, 0)
  const coming = load(needs)
  useEffect(() => {
    void coming?.then(drawAgain)
  }, [coming])
  return coming === null
}
