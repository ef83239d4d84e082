/** English words for which Indonesian offices have one of their own (UU 24/2009; KBBI). */
const PAIRS = `online=daring offline=luring download=unduh mendownload=mengunduh didownload=diunduh upload=unggah mengupload=mengunggah diupload=diunggah
website=situs·web selfie=swafoto feedback=umpan·balik workshop=lokakarya stakeholder=pemangku·kepentingan
stakeholders=para·pemangku·kepentingan launching=peluncuran dilaunching=diluncurkan melaunching=meluncurkan roadmap=peta·jalan
deadline=tenggat handphone=telepon·genggam netizen=warganet username=nama·pengguna password=kata·sandi
background=latar·belakang hardcopy=salinan·cetak softcopy=salinan·digital mindset=pola·pikir gadget=gawai`;

let pairs: Map<string, string> | undefined;

/** The Indonesian word for a foreign one; nothing when there is none that everybody knows. */
export function indonesianWord(word: string): string | undefined {
  pairs ??= new Map(
    PAIRS.split(/\s+/).map((pair) => {
      const [written = '', preferred = ''] = pair.split('=');
      return [written, preferred.replaceAll('·', ' ')];
    }),
  );
  return pairs.get(word.toLowerCase());
}
