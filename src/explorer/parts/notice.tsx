import type { ComponentChildren, JSX } from 'preact';
import './notice.css';

export interface NoticeProps {
  readonly heading: string;
  readonly tone?: 'calm' | 'warning';
  /** What helps: advice, and buttons or links. */
  readonly children?: ComponentChildren;
}

/** A state that is no content: nothing found, cut short, failed. It is read out when it comes. */
export function Notice({ heading, tone = 'calm', children }: NoticeProps): JSX.Element {
  return (
    <div class={`notice notice--${tone}`} role={tone === 'warning' ? 'alert' : 'status'}>
      <p class="notice__heading">{heading}</p>
      {children !== undefined && <div class="notice__body">{children}</div>}
    </div>
  );
}
