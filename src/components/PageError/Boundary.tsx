import { Component, type PropsWithChildren, type ReactNode } from 'react'
import { restartAt, useArrival } from '@/platform/navigation'
import { HOME } from '@/routes'
import { PageError } from './'

interface State {
  failed: boolean
}

/** Error boundary: renders the page, or an error page if rendering throws. */
export class Boundary extends Component<PropsWithChildren, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  /** Logs the error. React logs it by itself, but Preact, which renders in WeChat, does not. */
  override componentDidCatch(error: unknown): void {
    console.error(error)
  }

  private readonly retry = (): void => {
    this.setState({ failed: false })
  }

  override render(): ReactNode {
    return this.state.failed ? <Broken onRetry={this.retry} /> : this.props.children
  }
}

function Broken({ onRetry }: { onRetry: () => void }): ReactNode {
  useArrival() // the broken page can no longer end the navigation that led to it
  return (
    <PageError
      title="这一页出错了"
      onRetry={onRetry}
      onHome={() => {
        restartAt(HOME)
      }}
    />
  )
}
