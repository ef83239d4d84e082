import './mulai.css';
import { StartPicture } from './mulai-picture.tsx';

type Door = { id: string; en: string; links: readonly (readonly [words: string, page: string])[] };

/** Who comes here, and what each of them opens first. */
const DOORS: readonly Door[] = [
  {
    id: 'Perancang',
    en: 'Designers',
    links: [
      ['Semua widget', 'panduan-cari--docs'],
      ['Enam tema', 'dasar-tema--docs'],
      ['Lima halaman jadi', 'halaman-lima-halaman--docs'],
    ],
  },
  {
    id: 'Tim web instansi',
    en: 'Agency web teams',
    links: [
      ['Mulai dalam 15 menit', 'panduan-mulai-dalam-15-menit--docs'],
      ['Meninggalkan kotak GPR', 'panduan-pindah--docs'],
      ['Pernyataan aksesibilitas', 'panduan-aksesibilitas--docs'],
    ],
  },
  {
    id: 'Integrator',
    en: 'Integrators',
    links: [
      ['SDK, dari awal', 'sdk-mulai--docs'],
      ['Kesalahan', 'sdk-kesalahan--docs'],
      ['Menguji tanpa server', 'sdk-menguji--docs'],
    ],
  },
  {
    id: 'Penulis dan editor',
    en: 'Writers and editors',
    links: [
      ['Aturan penulisan', 'panduan-aturan-penulisan--docs'],
      ['Yang dihitung', 'panduan-penghitungan--docs'],
      ['Privasi pembaca', 'panduan-privasi--docs'],
    ],
  },
];

/** The first screen: what this is, for whom, and where to go, with English beside it. */
export function Front() {
  return (
    <div className="start sb-unstyled">
      <div className="start-hero">
        <div>
          <h1>Halaman berita untuk setiap humas pemerintah</h1>
          <p>
            Widget siap pakai, tema untuk tiap instansi, dan SDK. Semua terbit dengan cara yang sama, dan
            masing-masing tetap tampil sebagai dirinya sendiri.
          </p>
        </div>
        <div lang="en">
          <strong>News pages for every government press office</strong>
          <p>
            Ready-made widgets, a theme per agency and an SDK: one way to publish, and each still looks like
            itself.
          </p>
        </div>
      </div>
      <StartPicture />
      <nav className="start-doors" aria-label="Untuk siapa">
        {DOORS.map(({ id, en, links }) => (
          <section key={id}>
            <h2>{id}</h2>
            <small lang="en">{en}</small>
            <ul>
              {links.map(([words, page]) => (
                <li key={page}>
                  <a href={`?path=/docs/${page}`}>{words}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
    </div>
  );
}
