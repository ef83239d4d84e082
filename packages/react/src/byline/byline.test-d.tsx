import { Byline } from './byline.js';

export const good = (
  <>
    <Byline />
    <Byline agency={{ shortName: 'BKN' }} variant="team" staff={{ RMI: 'Rina Melati' }} />
  </>
);

export const bad = (
  <>
    {/* @ts-expect-error a name alone does not say in which role */}
    <Byline credits={['Rina']} />
    {/* @ts-expect-error there is no such layout */}
    <Byline variant="card" />
    {/* @ts-expect-error initials stand for names, not for functions that a server could not send */}
    <Byline staff={(initials: string) => initials} />
  </>
);
