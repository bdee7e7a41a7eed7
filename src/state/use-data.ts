import { useEffect, useReducer, useState } from 'react'
import { reloadForLostFile } from '@/platform/lost-pages'
import { isLoaded, load, type DataRequest } from '@/rules'

/** The state of data that is not available. */
export type Missing =
  { readonly status: 'loading' } | { readonly status: 'failed'; readonly retry: () => void }

/** The state of the regions' data that a page needs. */
export type Data = { readonly status: 'ready' } | Missing

/** Loads the data that the page needs after the page is rendered. Rerenders it when the data is loaded or has failed. */
export function useData(...needs: readonly DataRequest[]): Data {
  const key = JSON.stringify(needs)
  const [, rerender] = useReducer((times: number) => times + 1, 0)
  const [failed, setFailed] = useState<string | null>(null)
  const status = isLoaded(needs) ? 'ready' : failed === key ? 'failed' : 'loading'
  useEffect(() => {
    if (status !== 'loading') return
    let awaited = true
    load(needs)
      .then(rerender)
      .catch(async (reason: unknown) => {
        console.info('Data could not be loaded:', reason)
        if (!(await reloadForLostFile(reason)) && awaited) setFailed(key)
      })
    return () => {
      awaited = false
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the list is new each time; its key shows whether it changed
  }, [key, status])
  if (status !== 'failed') return { status }
  return {
    status,
    retry: () => {
      setFailed(null)
    },
  }
}
