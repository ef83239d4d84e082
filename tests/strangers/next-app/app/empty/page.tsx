export default function Page() {
  return <main>Halaman kosong</main>;
}
