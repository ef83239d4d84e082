/*
 * Where datelines are written: provinces, every city (kota), many regencies (kabupaten), and the capitals that ministers
 * visit. A name that is also an ordinary word or a common surname is left out: a dateline not recognised stays in the
 * text and harms nobody, one invented eats the beginning of a sentence.
 */
const NAMES = `
Aceh|Sumatera Utara|Sumatera Barat|Riau|Kepulauan Riau|Jambi|Sumatera Selatan|Bengkulu|Lampung|Bangka Belitung|Banten|DKI Jakarta
Jawa Barat|Jawa Tengah|Jawa Timur|Yogyakarta|DI Yogyakarta|Bali|Nusa Tenggara Barat|Nusa Tenggara Timur|NTB|NTT|Kalimantan Barat
Kalimantan Tengah|Kalimantan Selatan|Kalimantan Timur|Kalimantan Utara|Sulawesi Utara|Sulawesi Tengah|Sulawesi Selatan
Sulawesi Tenggara|Sulawesi Barat|Gorontalo|Maluku|Maluku Utara|Papua|Papua Barat|Papua Selatan|Papua Tengah|Papua Pegunungan|Papua Barat Daya
Jakarta|Jakarta Pusat|Jakarta Utara|Jakarta Barat|Jakarta Selatan|Jakarta Timur|Kepulauan Seribu|Nusantara|Ibu Kota Nusantara|IKN
Banda Aceh|Langsa|Lhokseumawe|Sabang|Subulussalam|Binjai|Gunungsitoli|Medan|Padangsidimpuan|Pematangsiantar|Sibolga|Tanjungbalai
Tebing Tinggi|Bukittinggi|Padang|Padang Panjang|Pariaman|Payakumbuh|Sawahlunto|Solok|Dumai|Pekanbaru|Batam|Tanjungpinang|Tanjung Pinang
Sungai Penuh|Lubuklinggau|Pagar Alam|Palembang|Prabumulih|Pangkalpinang|Pangkal Pinang|Bandar Lampung|Metro Lampung|Cilegon|Serang
Tangerang|Tangerang Selatan|Bandung|Banjar|Bekasi|Bogor|Cimahi|Cirebon|Depok|Sukabumi|Tasikmalaya|Magelang|Pekalongan|Salatiga|Semarang
Surakarta|Solo|Tegal|Batu|Blitar|Kediri|Madiun|Malang|Mojokerto|Pasuruan|Probolinggo|Surabaya|Denpasar|Bima|Mataram|Kupang|Pontianak
Singkawang|Banjarbaru|Banjarmasin|Palangka Raya|Palangkaraya|Balikpapan|Bontang|Samarinda|Tarakan|Bitung|Kotamobagu|Manado|Tomohon
Palu|Makassar|Palopo|Parepare|Baubau|Bau-Bau|Kendari|Ambon|Tual|Ternate|Tidore|Tidore Kepulauan|Jayapura|Sorong|Manokwari|Mamuju
Tanjung Selor|Nabire|Wamena|Merauke|Timika|Biak|Sofifi
Aceh Besar|Aceh Barat|Aceh Jaya|Aceh Selatan|Aceh Singkil|Aceh Tamiang|Aceh Tengah|Aceh Tenggara|Aceh Timur|Aceh Utara|Bener Meriah|Bireuen
Gayo Lues|Nagan Raya|Pidie|Pidie Jaya|Simeulue|Asahan|Batu Bara|Dairi|Deli Serdang|Humbang Hasundutan|Karo|Labuhanbatu|Langkat
Mandailing Natal|Nias|Nias Selatan|Pakpak Bharat|Samosir|Serdang Bedagai|Simalungun|Tapanuli Selatan|Tapanuli Tengah|Tapanuli Utara|Toba
Agam|Dharmasraya|Kepulauan Mentawai|Mentawai|Lima Puluh Kota|Padang Pariaman|Pasaman|Pesisir Selatan|Sijunjung|Tanah Datar|Bengkalis
Indragiri Hilir|Indragiri Hulu|Kampar|Kepulauan Meranti|Kuantan Singingi|Pelalawan|Rokan Hilir|Rokan Hulu|Siak|Bintan|Karimun|Anambas|Lingga|Natuna
Batanghari|Bungo|Kerinci|Merangin|Muaro Jambi|Sarolangun|Tanjung Jabung Barat|Tanjung Jabung Timur|Tebo|Banyuasin|Lahat|Muara Enim
Musi Banyuasin|Musi Rawas|Ogan Ilir|Ogan Komering Ilir|Ogan Komering Ulu|Bangka|Belitung|Bangka Barat|Bangka Tengah|Bangka Selatan|Belitung Timur
Kaur|Kepahiang|Lebong|Mukomuko|Rejang Lebong|Seluma|Lampung Barat|Lampung Selatan|Lampung Tengah|Lampung Timur|Lampung Utara|Mesuji|Pesawaran
Pesisir Barat|Pringsewu|Tanggamus|Tulang Bawang|Way Kanan|Lebak|Pandeglang|Bandung Barat|Ciamis|Cianjur|Garut|Indramayu|Karawang|Kuningan
Majalengka|Pangandaran|Purwakarta|Subang|Sumedang|Banjarnegara|Banyumas|Purwokerto|Batang|Blora|Boyolali|Brebes|Cilacap|Demak|Grobogan|Jepara
Karanganyar|Kebumen|Kendal|Klaten|Kudus|Pati|Pemalang|Purbalingga|Purworejo|Rembang|Sragen|Sukoharjo|Temanggung|Wonogiri|Wonosobo
Bantul|Gunungkidul|Kulon Progo|Sleman|Bangkalan|Banyuwangi|Bojonegoro|Bondowoso|Gresik|Jember|Jombang|Lamongan|Lumajang|Magetan|Nganjuk|Ngawi
Pacitan|Pamekasan|Ponorogo|Sampang|Sidoarjo|Situbondo|Sumenep|Trenggalek|Tuban|Tulungagung|Badung|Bangli|Buleleng|Gianyar|Jembrana|Karangasem
Klungkung|Tabanan|Nusa Dua|Ubud|Dompu|Lombok|Lombok Barat|Lombok Tengah|Lombok Timur|Lombok Utara|Mandalika|Sumbawa|Sumbawa Barat|Alor|Belu|Ende
Flores Timur|Labuan Bajo|Lembata|Malaka|Manggarai|Manggarai Barat|Manggarai Timur|Nagekeo|Ngada|Rote Ndao|Sabu Raijua|Sikka|Maumere|Sumba Barat
Sumba Tengah|Sumba Timur|Timor Tengah Selatan|Timor Tengah Utara|Bengkayang|Kapuas Hulu|Kayong Utara|Ketapang|Kubu Raya|Landak|Melawi|Mempawah
Sambas|Sanggau|Sekadau|Sintang|Barito Selatan|Barito Timur|Barito Utara|Gunung Mas|Kapuas|Katingan|Kotawaringin Barat|Kotawaringin Timur|Lamandau
Murung Raya|Pulang Pisau|Seruyan|Sukamara|Balangan|Barito Kuala|Hulu Sungai Selatan|Hulu Sungai Tengah|Hulu Sungai Utara|Kotabaru|Tabalong
Tanah Bumbu|Tanah Laut|Tapin|Berau|Kutai Barat|Kutai Kartanegara|Kutai Timur|Mahakam Ulu|Paser|Penajam Paser Utara|Bulungan|Malinau|Nunukan|Tana Tidung
Bolaang Mongondow|Kepulauan Sangihe|Kepulauan Talaud|Likupang|Minahasa|Minahasa Selatan|Minahasa Utara|Banggai|Buol|Donggala|Morowali|Parigi Moutong|Poso
Sigi|Tojo Una-Una|Tolitoli|Bantaeng|Barru|Bone|Bulukumba|Enrekang|Gowa|Jeneponto|Luwu|Luwu Timur|Luwu Utara|Maros|Pangkep|Pinrang
Kepulauan Selayar|Sidenreng Rappang|Sinjai|Soppeng|Takalar|Tana Toraja|Toraja Utara|Wajo|Bombana|Buton|Kolaka|Konawe|Muna|Wakatobi|Boalemo|Bone Bolango|Pohuwato
Majene|Mamasa|Pasangkayu|Polewali Mandar|Buru|Kepulauan Aru|Maluku Tengah|Maluku Tenggara|Seram Bagian Barat|Halmahera|Morotai|Asmat|Boven Digoel
Jayawijaya|Keerom|Mimika|Paniai|Puncak Jaya|Raja Ampat|Sarmi|Teluk Bintuni|Fakfak|Kaimana|Yahukimo|Waropen|Supiori|Yapen
Singapura|Kuala Lumpur|Putrajaya|Bangkok|Manila|Hanoi|Ho Chi Minh|Phnom Penh|Vientiane|Dili|Bandar Seri Begawan|Naypyidaw|Yangon|Tokyo|Osaka|Beijing
Shanghai|Hong Kong|Seoul|Taipei|New Delhi|Dhaka|Canberra|Sydney|Melbourne|Wellington|Port Moresby|Riyadh|Jeddah|Makkah|Mekkah|Madinah|Doha|Dubai|Abu Dhabi
Ankara|Istanbul|Kairo|Cairo|Pretoria|Cape Town|London|Paris|Berlin|Den Haag|Amsterdam|Brussels|Brussel|Jenewa|Geneva|Wina|Roma|Vatikan|Madrid|Moskow
Washington|Washington DC|Washington, D.C.|New York|San Francisco|Los Angeles|Ottawa|Rio de Janeiro|Brasilia|Davos`;

let known: Set<string> | undefined;

/** Whether a name is a place in which articles are filed; "Kota" or "Kabupaten" may stand before it. */
export function isPlace(name: string): boolean {
  known ??= new Set(NAMES.trim().toLowerCase().split(/[|\n]/));
  const plain = name.toLowerCase().replace(/\s+/g, ' ');
  return known.has(plain) || known.has(plain.replace(/^(?:kota|kabupaten|kab\.?|provinsi) /, ''));
}
