/*
 * Where "di" or "ke" stands for a place and is written apart. Words whose joined form is also right are left out:
 * "dibalik" and "disela" are verbs, "keluar" and "kemari" words of their own.
 */
const PLACES = {
  di:
    'atas bawah dalam luar depan belakang samping sebelah tengah antara antaranya mana situ sini sana seluruh sekitar sekitarnya setiap ' +
    'berbagai beberapa bidang lingkungan tingkat hadapan wilayah daerah kota desa indonesia jakarta rumah kantor sekolah kampus pasar ' +
    'lapangan lokasi tempat pusat provinsi kabupaten kecamatan bawahnya atasnya dalamnya luarnya era masa saat sejumlah semua',
  ke: 'mana sana sini situ atas bawah dalam depan depannya belakang samping seluruh berbagai setiap sejumlah tempat jakarta kantor lokasi',
};

let joined: Map<string, string> | undefined;

/** "diatas" as it is written: "di atas"; nothing when the word is right. */
export function asPreposition(word: string): string | undefined {
  joined ??= new Map(
    Object.entries(PLACES).flatMap(([preposition, places]) =>
      places.split(' ').map((place): [string, string] => {
        const name = /^(?:indonesia|jakarta)$/.test(place)
          ? (place[0] ?? '').toUpperCase() + place.slice(1)
          : place;
        return [preposition + place, `${preposition} ${name}`];
      }),
    ),
  );
  return joined.get(word.toLowerCase());
}
