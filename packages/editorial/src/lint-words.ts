/*
 * Spellings that KBBI (Kamus Besar Bahasa Indonesia) does not prefer, each with the one it does. Only pairs whose left
 * side is wrong wherever it stands; forms over which dictionaries differ are left to editors.
 */
const PAIRS = `hoax=hoaks terpercaya=tepercaya aktifitas=aktivitas efektifitas=efektivitas produktifitas=produktivitas
kreatifitas=kreativitas resiko=risiko beresiko=berisiko analisa=analisis menganalisa=menganalisis praktek=praktik jum'at=Jumat jum’at=Jumat
nopember=November pebruari=Februari ijin=izin perijinan=perizinan diijinkan=diizinkan apotik=apotek atlit=atlet azas=asas detil=detail
diagnosa=diagnosis disain=desain ekstrim=ekstrem faham=paham hakekat=hakikat himbau=imbau himbauan=imbauan menghimbau=mengimbau
dihimbau=diimbau hutang=utang ijasah=ijazah jadual=jadwal jaman=zaman karir=karier komplek=kompleks konkrit=konkret kwalitas=kualitas
kwantitas=kuantitas kwitansi=kuitansi lembab=lembap mesjid=masjid merubah=mengubah dirubah=diubah milyar=miliar trilyun=triliun nafas=napas
nasehat=nasihat obyek=objek obyektif=objektif subyek=subjek subyektif=subjektif propinsi=provinsi rejeki=rezeki sekedar=sekadar
silahkan=silakan standarisasi=standardisasi survai=survei sistim=sistem tehnik=teknik tehnis=teknis tehnologi=teknologi telpon=telepon
trampil=terampil ketrampilan=keterampilan kordinasi=koordinasi koordinir=koordinasi mempengaruhi=memengaruhi mempercayai=memercayai
mensukseskan=menyukseskan mentaati=menaati merespon=merespons respon=respons antri=antre antrian=antrean ramadhan=Ramadan sholat=salat
dimana=di·mana disini=di·sini disana=di·sana kemana=ke·mana diatas=di·atas dibawah=di·bawah didalam=di·dalam diluar=di·luar
diantara=di·antara kedalam=ke·dalam kerjasama=kerja·sama tanggungjawab=tanggung·jawab terimakasih=terima·kasih sumberdaya=sumber·daya
orangtua=orang·tua beritahu=beri·tahu diberitahu=diberi·tahu`;

let pairs: Map<string, string> | undefined;

/** The preferred spelling of a word, or nothing when the word is fine as it is. */
export function preferredSpelling(word: string): string | undefined {
  pairs ??= new Map(
    PAIRS.split(/\s+/).map((pair) => {
      const [written = '', preferred = ''] = pair.split('=');
      return [written, preferred.replace('·', ' ')];
    }),
  );
  return pairs.get(word.toLowerCase());
}

/** Verbs that follow a separate "di" by mistake; none is also a noun, so "di pantai" and "di buku" are safe. */
export const passiveVerbs =
  'baca lihat tonton unduh unggah dengar hadiri ikuti temui kunjungi dampingi awasi akui ketahui dasari tandatangani sepakati ' +
  'bagikan laksanakan lakukan selenggarakan sampaikan terbitkan publikasikan umumkan resmikan laporkan gunakan berikan ' +
  'harapkan tetapkan tentukan tingkatkan kembangkan manfaatkan jelaskan katakan sebutkan perlukan butuhkan wajibkan ' +
  'rencanakan adakan jadikan hasilkan serahkan ajukan tunjukkan tampilkan perkirakan libatkan perbarui perbaiki perhatikan';
