/*
 * Spellings that KBBI (Kamus Besar Bahasa Indonesia) does not prefer, each with the one it does. Only pairs whose left
 * side is wrong wherever it stands; forms over which dictionaries differ are left to editors.
 */
const PAIRS = `hoax=hoaks terpercaya=tepercaya aktifitas=aktivitas efektifitas=efektivitas
produktifitas=produktivitas kreatifitas=kreativitas objektifitas=objektivitas sportifitas=sportivitas resiko=risiko
beresiko=berisiko analisa=analisis menganalisa=menganalisis dianalisa=dianalisis praktek=praktik
mempraktekkan=mempraktikkan jum'at=Jumat jum’at=Jumat nopember=November pebruari=Februari ijin=izin
perijinan=perizinan diijinkan=diizinkan mengijinkan=mengizinkan seijin=seizin apotik=apotek atlit=atlet azas=asas
detil=detail diagnosa=diagnosis disain=desain mendisain=mendesain ekstrim=ekstrem elit=elite faham=paham
hakekat=hakikat handal=andal himbau=imbau himbauan=imbauan menghimbau=mengimbau dihimbau=diimbau hisap=isap
hembusan=embusan hutang=utang ijasah=ijazah jadual=jadwal jaman=zaman karir=karier komplek=kompleks komplit=komplet
konkrit=konkret kongkrit=konkret kwalitas=kualitas berkwalitas=berkualitas kwantitas=kuantitas kwitansi=kuitansi
kwartal=kuartal konsekwensi=konsekuensi frekwensi=frekuensi lembab=lembap kelembaban=kelembapan lobang=lubang
mesjid=masjid mahluk=makhluk merubah=mengubah dirubah=diubah milyar=miliar trilyun=triliun nafas=napas
nasehat=nasihat obyek=objek obyektif=objektif subyek=subjek subyektif=subjektif propinsi=provinsi rejeki=rezeki
sekedar=sekadar seksama=saksama silahkan=silakan standard=standar standarisasi=standardisasi survai=survei
survey=survei sistim=sistem tehnik=teknik tehnis=teknis tehnologi=teknologi telpon=telepon trampil=terampil
ketrampilan=keterampilan kordinasi=koordinasi berkordinasi=berkoordinasi koordinir=koordinasi
dikoordinir=dikoordinasi mengkoordinir=mengoordinasi terorganisir=terorganisasi diorganisir=diorganisasi
legalisir=legalisasi dilegalisir=dilegalisasi meminimalisir=meminimalkan diminimalisir=diminimalkan
mempengaruhi=memengaruhi mempercayai=memercayai mempedulikan=memedulikan mempesona=memesona
mempopulerkan=memopulerkan mempublikasikan=memublikasikan mensukseskan=menyukseskan
mensosialisasikan=menyosialisasikan mensejahterakan=menyejahterakan mensinergikan=menyinergikan mentaati=menaati
mentargetkan=menargetkan menterjemahkan=menerjemahkan mengkonsumsi=mengonsumsi mengkomunikasikan=mengomunikasikan
mengkoordinasikan=mengoordinasikan mengkampanyekan=mengampanyekan mengkaitkan=mengaitkan merespon=merespons
direspon=direspons respon=respons antri=antre antrian=antrean mengantri=mengantre ramadhan=Ramadan shalat=salat
sholat=salat adzan=azan mushola=musala musholla=musala ustadz=ustaz cinderamata=cendera·mata
cenderamata=cendera·mata kerjasama=kerja·sama bekerjasama=bekerja·sama tanggungjawab=tanggung·jawab
terimakasih=terima·kasih sumberdaya=sumber·daya orangtua=orang·tua beritahu=beri·tahu diberitahu=diberi·tahu
rumahsakit=rumah·sakit ujicoba=uji·coba walikota=wali·kota karbondioksida=karbon·dioksida sekertaris=sekretaris
sekertariat=sekretariat kementrian=kementerian mentri=menteri jendral=jenderal personil=personel
konperensi=konferensi terlanjur=telanjur terlantar=telantar supir=sopir kadaluarsa=kedaluwarsa
kadaluwarsa=kedaluwarsa menejemen=manajemen managemen=manajemen metoda=metode motifasi=motivasi orisinil=orisinal
otentik=autentik pengrajin=perajin pengrusakan=perusakan perduli=peduli pondasi=fondasi prosentase=persentase
putera=putra puteri=putri sintesa=sintesis hipotesa=hipotesis sutera=sutra syaraf=saraf tauladan=teladan
teoritis=teoretis urin=urine varitas=varietas thema=tema akte=akta ambulan=ambulans atmosfir=atmosfer cabe=cabai
cidera=cedera dollar=dolar eksport=ekspor import=impor fikir=pikir berfikir=berpikir fotocopy=fotokopi
hektar=hektare hirarki=hierarki insyaf=insaf intropeksi=introspeksi isyu=isu jenasah=jenazah katagori=kategori
kuatir=khawatir nampak=tampak menyolok=mencolok bathin=batin`;

let pairs: Map<string, string> | undefined;

/** The preferred spelling of a word, or nothing when the word is fine as it is. */
export function preferredSpelling(word: string): string | undefined {
  pairs ??= new Map(
    PAIRS.split(/\s+/).map((pair) => {
      const [written = '', preferred = ''] = pair.split('=');
      return [written, preferred.replaceAll('·', ' ')];
    }),
  );
  return pairs.get(word.toLowerCase());
}
