import { useEffect, useReducer, useState } from 'react'
import { reloadForLostFile } from '@/platform/lost-pages'
import { isLoaded, load, type DataRequest } from '@/rules'

/** Data that is not there yet, or could not be loaded. */
export type Missing =
  { readonly status: 'loading' } | { readonly status: 'failed'; readonly retry: () => void }

/** Whether a page has the data that it needs of the regions. */
export type Data = { readonly status: 'ready' } | Missing

/** Loads the data that the page needs, once the page is drawn. Draws it again when the data is there or has failed. */
export function useData(...needs: readonly DataRequest[]): Data {
  const key = JSON.stringify(needs)
  const [, drawAgain] = useReducer((times: number) => times + 1, 0)
  const [failed, setFailed] = useState<string | null>(null)
  const status = isLoaded(needs) ? 'ready' : failed === key ? 'failed' : 'loading'
  useEffect(() => {
    if (status !== 'loading') return
    let awaited = true
    load(needs)
      .then(drawAgain)
      .catch(async (reason: unknown) => {
        console.info('data did not come:', reason)
        if (!(await reloadForLostFile(reason)) && awaited) setFailed(key)
      })
    return () => {
      awaited = false
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a new list each time; the key tells whether the needs changed
  }, [key, status])
  if (status !== 'failed') return { status }
  return {
    status,
    retry: () => {
      setFailed(null)
    },
  }
}
