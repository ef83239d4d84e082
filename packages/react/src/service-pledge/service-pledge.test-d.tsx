import { ServicePledge } from './service-pledge.js';

export const good = (
  <ServicePledge
    text="Kami sanggup."
    standards={[{ service: 'Konsultasi', cost: null }]}
    signature={{ office: 'Kepala Biro Umum', date: '2026-01-05' }}
  />
);

export const bad = (
  <>
    {/* @ts-expect-error a pledge without words promises nothing */}
    <ServicePledge />
    {/* @ts-expect-error a cost is words, such as "Rp50.000 per lembar" */}
    <ServicePledge text="Kami sanggup." standards={[{ service: 'Legalisasi', cost: 50_000 }]} />
    {/* @ts-expect-error somebody signs it: an office */}
    <ServicePledge text="Kami sanggup." signature={{ name: 'Rina Contoh', date: '2026-01-05' }} />
    {/* @ts-expect-error services are one level below */}
    <ServicePledge text="Kami sanggup." headingLevel={4} />
  </>
);
