import { Component, type ReactNode } from 'react';
import type { Attributes } from './attributes.js';
import type { TagProps, View } from './define-tag.js';
import { fail } from './events.js';
import { extras } from './extras.js';

type FrameProps<Of extends Attributes> = TagProps<Of> & { readonly view: View<Of> };

/**
 * What stands in every shadow root: the widget on ground of its own, or, while there is none, the page's own children.
 * A widget that throws leaves the page as it was.
 */
export class Frame<Of extends Attributes> extends Component<FrameProps<Of>, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    fail(this.props.host, 'broken', error);
  }

  override render(): ReactNode {
    return this.state.broken ? <slot /> : <Shown {...this.props} />;
  }
}

function Shown<Of extends Attributes>({ view, ...props }: FrameProps<Of>): ReactNode {
  const shown = view(props);
  if (shown === null || shown === undefined) return <slot />;
  return (
    <div className="humas-root" lang={props.settings.locale} {...extras.manners?.(props.host)}>
      {shown}
    </div>
  );
}
