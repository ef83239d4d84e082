import { HumasProvider } from '../../src/provider/index.js';
import { ViewBeacon } from '../../src/view-counter/index.js';
import { Composite } from '../composite.tsx';

/** Every widget on one page, alive and counting: what the policy has to let work. */
export const Page = ({ apiUrl }: { apiUrl: string }) => (
  <HumasProvider apiUrl={apiUrl}>
    <Composite />
    <ViewBeacon article="art_01hbytm700e5k8jv2xw6q4n9rc" />
  </HumasProvider>
);
