import { findBrowser } from '../src/browser'

/** Unpacks the browser from npm before several test files do so at once. */
export default async function firstBrowser(): Promise<void> {
  await findBrowser(process.env['WEAPP_RUNNER_BROWSER'])
}
