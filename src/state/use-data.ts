import { useEffect, useReducer } from 'react'
import { load, type DataRequest } from '@/rules'

/**
 * Whether the data that the page needs is loaded; missing data is fetched. If a file fails to load, the
 * `unhandledrejection` handler in `platform/lost-pages.ts` shows the error page.
 */
export function useData(...needs: readonly DataRequest[]): boolean {
  const [, drawAgain] = useReducer((times: number) => times + 1, 0)
  const coming = load(needs)
  useEffect(() => {
    void coming?.then(drawAgain)
  }, [coming])
  return coming === null
}
