import '@humas/elements';
import '@humas/elements/embed/humas-elements.css';
import { useToolbar } from '../../.storybook/toolbar-now.ts';

/** A tag as it would stand in an agency's page: its HTML, put in as a browser reads it. */
export function Tag({ html }: { html: string }) {
  const { locale, theme, scheme } = useToolbar();
  // Storybook's own pages say that they are English; an agency's page says what it is.
  const lang = locale === 'en' ? 'en' : 'id';
  // Another text, or another dress, is another page: no widget is reused for it.
  return <div lang={lang} key={[html, lang, theme, scheme].join()} ref={(place) => put(place, html)} />;
}

function put(place: HTMLElement | null, html: string): void {
  if (place && place.childElementCount === 0) place.innerHTML = html;
}
