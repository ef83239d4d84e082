/** One value as a scraper sees it. */
interface ScrapedSample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A scrape that follows the rules. */
export interface Exposition {
  /** Families and their types. */
  readonly types: ReadonlyMap<string, string>;
  readonly samples: readonly ScrapedSample[];
  /** The value with exactly these labels; 0 when there is none yet. */
  valueOf(name: string, labels?: Readonly<Record<string, string>>): number;
}

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
const HELP = new RegExp(`^# HELP (${NAME}) (\\S.*)$`);
const TYPE = new RegExp(`^# TYPE (${NAME}) (counter|gauge|histogram)$`);
const SAMPLE = new RegExp(`^(${NAME})(?:\\{(.*)\\})? (\\S+)$`);
const LABEL = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\[\\n"])*)"(?:,|$)/y;

/**
 * Reads Prometheus text as strictly as `promtool check metrics` does, without any code of the writer.
 *
 * @throws Error that names the first line or family that breaks a rule
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export function checkExposition(text: string): Exposition {
  const types = new Map<string, string>();
  const samples: ScrapedSample[] = [];
  let family = '';
  if (!text.endsWith('\n')) throw new Error('the last line does not end');
  for (const line of text.split('\n').slice(0, -1)) {
    const help = HELP.exec(line)?.[1];
    const [, typed = '', type = ''] = TYPE.exec(line) ?? [];
    if (help) {
      if (types.has(help)) throw new Error(`${help} appears twice`);
      family = help;
    } else if (typed) {
      if (typed !== family || types.has(typed)) throw new Error(`# TYPE of ${typed} is not under its # HELP`);
      types.set(typed, type);
    } else {
      const sample = readSample(line);
      if (baseName(sample.name, types.get(family)) !== family)
        throw new Error(`${line} stands under ${family}`);
      samples.push(sample);
    }
  }
  const seen = new Set<string>();
  for (const { name, labels } of samples) {
    const key = keyOf(name, labels);
    if (seen.has(key)) throw new Error(`${key} appears twice`);
    seen.add(key);
  }
  for (const [name, type] of types) checkFamily(name, type, samples);
  return {
    types,
    samples,
    valueOf: (name, labels = {}) =>
      samples.find((sample) => keyOf(sample.name, sample.labels) === keyOf(name, labels))?.value ?? 0,
  };
}

function readSample(line: string): ScrapedSample {
  const [, name, written = '', value = ''] = SAMPLE.exec(line) ?? [];
  if (!name) throw new Error(`not a sample: ${line}`);
  const labels: Record<string, string> = {};
  for (let rest = 0; rest < written.length; rest = LABEL.lastIndex) {
    LABEL.lastIndex = rest;
    const [, label, text = ''] = LABEL.exec(written) ?? [];
    if (!label || label in labels) throw new Error(`wrong labels: ${line}`);
    labels[label] = text.replaceAll(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign));
  }
  const number = value === '+Inf' ? Number.POSITIVE_INFINITY : Number(value);
  if (Number.isNaN(number)) throw new Error(`no number: ${line}`);
  return { name, labels, value: number };
}

function baseName(name: string, type: string | undefined): string {
  return type === 'histogram' ? name.replace(/_(bucket|sum|count)$/, '') : name;
}

function keyOf(name: string, labels: Readonly<Record<string, string>>): string {
  return JSON.stringify([name, Object.entries(labels).toSorted()]);
}

function checkFamily(name: string, type: string, samples: readonly ScrapedSample[]): void {
  const own = samples.filter((sample) => baseName(sample.name, type) === name);
  if (own.length === 0) throw new Error(`${name} has no sample`);
  if ((type === 'counter') !== name.endsWith('_total')) throw new Error(`${name} is a ${type}`);
  if (/_(milliseconds|ms|minutes|hours|kb|mb)(_|$)/.test(name)) throw new Error(`${name} is in no base unit`);
  if (type === 'counter' && own.some(({ value }) => value < 0)) throw new Error(`${name} is below 0`);
  if (type === 'histogram') checkHistogram(name, own);
}

/** Each bucket holds the ones before it, the last holds all, and `_count` says the same. */
function checkHistogram(name: string, samples: readonly ScrapedSample[]): void {
  const series = new Map<string, ScrapedSample[]>();
  for (const sample of samples) {
    const { le: _, ...rest } = sample.labels;
    const key = keyOf(name, rest);
    series.set(key, [...(series.get(key) ?? []), sample]);
  }
  for (const [key, own] of series) {
    const buckets = own.filter((sample) => sample.name === `${name}_bucket`);
    const bounds = buckets.map(({ labels: { le } }) =>
      le === '+Inf' ? Number.POSITIVE_INFINITY : Number(le),
    );
    const counts = buckets.map(({ value }) => value);
    const part = (suffix: string) => own.filter((sample) => sample.name === name + suffix);
    const isAscending = (numbers: readonly number[], isBelow: (one: number, next: number) => boolean) =>
      numbers.every((number, index) => index === 0 || isBelow(numbers[index - 1] as number, number));
    const isWhole =
      bounds.at(-1) === Number.POSITIVE_INFINITY &&
      isAscending(bounds, (one, next) => one < next) &&
      isAscending(counts, (one, next) => one <= next) &&
      part('_sum').length === 1 &&
      part('_count').length === 1 &&
      part('_count')[0]?.value === counts.at(-1);
    if (!isWhole) throw new Error(`${key} is no histogram: ${JSON.stringify(own)}`);
  }
}
