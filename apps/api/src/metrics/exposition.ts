/** One measured value. The text after the family's name is `_bucket`, `_sum` or `_count` for parts of a histogram. */
export interface Sample {
  readonly suffix?: '_bucket' | '_sum' | '_count';
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

/** What is measured under one name. */
export interface Family {
  readonly name: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  /** One sentence for whoever meets the name on a dashboard. */
  readonly help: string;
  readonly samples: readonly Sample[];
}

/** A family of one value without labels. */
export function single(type: 'counter' | 'gauge', name: string, help: string, value: number): Family {
  return { name, type, help, samples: [{ value }] };
}

/** A family with one value for each word of one label. */
export function labelled(
  type: 'counter' | 'gauge',
  name: string,
  help: string,
  label: string,
  values: Iterable<readonly [string, number]>,
): Family {
  return {
    name,
    type,
    help,
    samples: Array.from(values, ([word, value]) => ({ labels: { [label]: word }, value })),
  };
}

/** What a scraper is told the text is. */
export const EXPOSITION_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/**
 * The text Prometheus and everything that learnt from it reads. Written here, because what is measured already stands
 * in plain counters: a library would keep it a second time, at a price for each request.
 *
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export function writeExposition(families: readonly Family[]): string {
  return families
    .filter(({ samples }) => samples.length > 0)
    .map(({ name, type, help, samples }) =>
      [
        `# HELP ${name} ${help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}`,
        `# TYPE ${name} ${type}`,
        ...samples.map(({ suffix = '', labels, value }) => `${name}${suffix}${labelText(labels)} ${value}`),
        '',
      ].join('\n'),
    )
    .join('');
}

function labelText(labels: Sample['labels']): string {
  const pairs = Object.entries(labels ?? {}).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length > 0 ? `{${pairs.join(',')}}` : '';
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"');
}
