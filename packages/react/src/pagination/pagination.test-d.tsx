import { Pagination } from './pagination.js';

export const good = (
  <>
    <Pagination newerHref={null} olderHref="/3" page={2} pages={9} />
    <Pagination />
  </>
);

export const bad = (
  <>
    {/* @ts-expect-error a page number is a number; printing it is the widget's work */}
    <Pagination olderHref="/3" page="2" />
    {/* @ts-expect-error pages are links, so that they can be opened and shared */}
    <Pagination onPageChange={() => undefined} />
  </>
);
