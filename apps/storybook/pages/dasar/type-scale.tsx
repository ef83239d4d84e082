import './dasar.css';
import { Value } from './value.tsx';

type Step = { role: string; face: 'reading' | 'interface'; where: string; words: string };

const STEPS: Step[] = [
  { role: 'headline', face: 'reading', where: 'judul artikel', words: 'Berkas cukup diunggah sekali' },
  { role: 'section', face: 'reading', where: 'judul bagian, pertanyaan', words: 'Berita terbaru' },
  {
    role: 'card',
    face: 'reading',
    where: 'judul kartu',
    words: 'Kapal latih kembali melaut dengan 60 taruna',
  },
  {
    role: 'item',
    face: 'interface',
    where: 'judul dalam daftar',
    words: 'Jadwal seleksi diumumkan serentak',
  },
  {
    role: 'lead',
    face: 'interface',
    where: 'teras berita',
    words: 'Pegawai di daerah terpencil tidak lagi menunggu kiriman pos.',
  },
  {
    role: 'article',
    face: 'reading',
    where: 'teks artikel',
    words:
      'Waktu pemeriksaan turun dari 21 menjadi tiga hari kerja, dan pemohon melihat sendiri sampai di mana berkasnya.',
  },
  { role: 'body', face: 'interface', where: 'antarmuka', words: 'Saya menyetujui syarat dan ketentuan' },
  {
    role: 'meta',
    face: 'interface',
    where: 'baris keterangan',
    words: 'Oleh Humas • Kamis, 5 Oktober 2023, 10.00 WIB',
  },
  { role: 'small', face: 'interface', where: 'keterangan foto, catatan', words: 'Foto: Humas/Oji' },
];

const fontOf = ({ role, face }: Step) =>
  `var(--humas-weight-${role}) var(--humas-text-${role}) / var(--humas-leading-${role}) var(--humas-font-${face})`;

/** Every size there is, in its place and its face. */
export const TypeScale = () => (
  <div className="sb-unstyled specimen">
    <ul className="specimen-list" aria-label="Ukuran huruf">
      {STEPS.map((step) => (
        <li key={step.role}>
          <span>
            <code>--humas-text-{step.role}</code>
            <small>
              <Value of={`--humas-text-${step.role}`} /> {step.where}
            </small>
          </span>
          <span className="specimen-words" style={{ font: fontOf(step) }}>
            {step.words}
          </span>
        </li>
      ))}
    </ul>
  </div>
);
