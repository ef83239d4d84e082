/** A whole picture: a PNG of 16 × 9 pixels. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAJCAIAAAC0SDtlAAAA/klEQVR42gXBMQFAERRA0RdBAIMIRuOPYBBAhBfhBjCIYDSKYBBAhBdBhH+OiOCE' +
    'IEThE7JQBRUQujCEJWzhCiY8QcTjPMETPZ8ne6pHPXi6Z3iWZ3uuxzzPI5JwiZCIiS+REzWhCRI9MRIrsRM3YYmXECm4QijEwlfIhVrQAoVeGIVV' +
    '2IVbsMIriChOCUpUPiUrVVEFpStDWcpWrmLKU0QarhEasfE1cqM2tEGjN0ZjNXbjNqzxGiITNwmTOPkmeVInOmHSJ2OyJntyJzZ5E5GDO4RDPHyH' +
    'fKgHPXDoh3FYh324Bzu8g4jhjGBE4zOyUQ01MLoxjGVs4xpmPOMHGqHKgaBDFtMAAAAASUVORK5CYII=',
  'base64',
);
/** Where the posts below come from. */
export const WORDPRESS = { agency: 'kepegawaian', source: 'wordpress-www.contoh.go.id' };
/** What a sync says when a post is in the bin. */
export const GONE_AT_SOURCE = { reason: 'Artikel ditarik oleh redaksi di situs asalnya.' };

/** A post as WordPress has it, script included. */
export const postOf = (sourceId: string) => ({
  slug: `loket-${sourceId}`,
  headline: 'Loket Layanan Buka Lebih Pagi Mulai Senin',
  bodyHtml: '<p>Loket layanan buka pukul 07.30 mulai Senin (5/10/2026).</p><script>alert(1)</script>',
  credits: [{ role: 'writer', name: null, initials: 'RM', unit: null, order: 1 } as const],
  publishedAt: '2026-10-02T03:00:00Z',
  sourceUrl: `https://www.contoh.go.id/loket-${sourceId}/`,
  sourceVersion: '2026-10-02T03:00:00',
  viewBaseline: 619,
});
