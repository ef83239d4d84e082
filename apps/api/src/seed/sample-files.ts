import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Agency, Article, Category, Credit, PhotoCredit } from '@humas/contract';
import { parse } from 'yaml';
import type { ArticleDraft, PollDraft } from '../content/draft.js';
import type { SampleAlert } from './seed-alerts.js';

/** `apps/api/samples`, from `src` and from `dist` alike. */
export const SAMPLES = new URL('../../samples/', import.meta.url);

/** Where the pictures of the samples lie, for `/media/`. */
export const SAMPLE_MEDIA = fileURLToPath(new URL('media/', SAMPLES));

/** A picture as the sample files name it; its size is read from the file. */
export interface SampleMedia {
  readonly id: string;
  readonly file: string;
  readonly alt: string;
  readonly decorative?: boolean;
  readonly caption?: string | null;
  readonly credit?: Partial<PhotoCredit> | null;
}

/** An agency as agencies.yaml has it. */
export interface SampleAgency extends Omit<Agency, 'brand' | 'parent'> {
  readonly parent: string | null;
  readonly brand: Omit<Agency['brand'], 'logo'> & { readonly logo: SampleMedia | null };
}

/** An article as its file has it: others are named by slug, and what is empty may be left out. */
export interface SampleArticle
  extends Pick<Article, 'id' | 'slug' | 'type' | 'locale' | 'headline' | 'excerpt' | 'publishedAt'> {
  readonly agency: string;
  readonly category: string;
  readonly status: ArticleDraft['status'];
  readonly body: string;
  readonly translationOf?: string | null;
  readonly lead?: string | null;
  readonly dateline?: { readonly place: string; readonly unit?: string | null } | null;
  readonly eventDate?: string | null;
  readonly updatedAt?: string;
  readonly credits?: readonly (Pick<Credit, 'role' | 'order'> & Partial<Credit>)[];
  readonly creditLine?: string | null;
  readonly cover?: SampleMedia | null;
  readonly gallery?: readonly SampleMedia[];
  readonly attachments?: Article['attachments'];
  readonly keyFigures?: Article['keyFigures'];
  readonly tags?: string[];
  readonly readAlso?: readonly string[];
  readonly readAlsoAfter?: number;
  readonly poll?: PollDraft | null;
  readonly views?: { readonly baseline: number };
  readonly changeHistory?: Article['changeHistory'];
  readonly coPublishers?: readonly string[];
  readonly clarification?: Article['clarification'];
  readonly withdrawn?: ArticleDraft['withdrawn'];
}

/** The sample folder as it lies on disk. */
export interface SampleFiles {
  readonly agencies: readonly SampleAgency[];
  readonly categories: readonly Category[];
  readonly articles: readonly SampleArticle[];
  readonly alerts: readonly SampleAlert[];
}

/** Reads every YAML file of the sample folder. */
export async function readSampleFiles(folder: URL = SAMPLES): Promise<SampleFiles> {
  const names = (await readdir(new URL('articles/', folder))).filter((name) => name.endsWith('.yaml')).sort();
  return {
    agencies: await readYaml<SampleAgency[]>(new URL('agencies.yaml', folder)),
    categories: await readYaml<Category[]>(new URL('categories.yaml', folder)),
    articles: await Promise.all(
      names.map((name) => readYaml<SampleArticle>(new URL(`articles/${name}`, folder))),
    ),
    alerts: await readSampleAlerts(folder),
  };
}

/** The notices alone: a small part of the folder. */
export function readSampleAlerts(folder: URL = SAMPLES): Promise<readonly SampleAlert[]> {
  return readYaml<SampleAlert[]>(new URL('alerts.yaml', folder));
}

async function readYaml<Content>(file: URL): Promise<Content> {
  return parse(await readFile(file, 'utf8')) as Content;
}
