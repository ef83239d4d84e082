import { SearchBox } from './search-box.js';

export const good = (
  <SearchBox action="/cari" value="cuti" scopes={[]} keep={{ bahasa: 'id' }} showLabels={false} />
);

export const bad = (
  <>
    {/* @ts-expect-error a search needs a page that answers */}
    <SearchBox />
    {/* @ts-expect-error a plain form asks that page, not a function */}
    <SearchBox action={() => undefined} />
    {/* @ts-expect-error it is told how labels show by name */}
    <SearchBox action="/cari" showLabels="no" />
    {/* @ts-expect-error a part has a value and a label */}
    <SearchBox action="/cari" scopes={['Berita']} />
  </>
);
