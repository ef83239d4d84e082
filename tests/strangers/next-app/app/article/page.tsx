import { NewsPage } from '../../shared/news-page';

export default function Page() {
  return <NewsPage apiUrl="https://api.contoh.example" />;
}
