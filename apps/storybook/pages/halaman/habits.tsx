import { Facts } from '../../blocks/facts.tsx';
import type { Rebuilt } from './rebuilt.ts';

/** What an old page printed, what is read in it, and what is printed today; dates and counts by `@humas/editorial`, here and now. */
export const Habits = ({ of }: { of: Rebuilt }) => (
  <Facts
    head={['Di halaman lama', 'Dibaca sebagai', 'Tampil']}
    rows={of.habits.map(({ printed, read, shown }) => [printed, <code key={read}>{read}</code>, shown])}
  />
);
