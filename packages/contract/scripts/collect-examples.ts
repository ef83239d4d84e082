interface MediaType {
  examples?: Record<string, { value: unknown }>;
}
/** An operation with its answers. */
export interface Operation {
  operationId: string;
  responses: Record<string, { content?: Record<string, MediaType>; headers?: object }>;
}

/** Operations of a dereferenced document, by `operationId`. */
export function operationsOf(document: object): Map<string, Operation> {
  const paths = (document as { paths: Record<string, Record<string, Operation>> }).paths;
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  return new Map(operations.filter((o) => o.operationId).map((o) => [o.operationId, o]));
}

/** The first JSON success example of every operation that answers with JSON. */
export function collectExamples(document: object): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [id, operation] of operationsOf(document)) {
    const success = operation.responses['200'] ?? operation.responses['201'];
    const media = success?.content?.['application/json'];
    const [example] = Object.values(media?.examples ?? {});
    if (example) found[id] = example.value;
  }
  return found;
}
