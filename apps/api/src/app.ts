import multipart from '@fastify/multipart';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Config } from './config.js';
import { findOperation } from './contract/document.js';
import type { Handlers } from './contract/handler-types.js';
import { KeptAnswers } from './contract/kept-answers.js';
import { registerContract } from './contract/register.js';
import { Pruner } from './counting/pruner.js';
import { registerDocs } from './docs-routes.js';
import { type Elements, readElements } from './embed/read-elements.js';
import { registerEmbed } from './embed-routes.js';
import { answerPreflights } from './http/cors.js';
import { openDoors } from './http/door.js';
import { addHooks, createNote, type Draining, refuseWhileDraining } from './http/hooks.js';
import { createKeptDoor } from './http/kept-door.js';
import { createLog } from './http/log.js';
import { createViewDoor } from './http/view-door.js';
import { createId } from './ids.js';
import { createAuthenticate } from './keys/authenticate.js';
import { registerMedia } from './media-routes.js';
import { ProblemError } from './problems/problem-error.js';
import { sendProblem } from './problems/send-problem.js';
import { BODY_LIMIT, toProblem } from './problems/to-problem.js';
import { agencyRoutes } from './routes/agencies.js';
import { alertRoutes } from './routes/alerts.js';
import { articleChangeRoutes } from './routes/article-changes.js';
import { articleListRoutes } from './routes/article-list.js';
import { articleRoutes } from './routes/articles.js';
import { categoryRoutes } from './routes/categories.js';
import { countingRoutes } from './routes/counting.js';
import { feedRoutes } from './routes/feeds.js';
import { importRoutes } from './routes/imports.js';
import { keyRoutes } from './routes/keys.js';
import { mediaRoutes } from './routes/media.js';
import { messageFormRoutes } from './routes/message-form.js';
import { messageRoutes } from './routes/messages.js';
import { moderationRoutes } from './routes/moderation.js';
import { operationRoutes } from './routes/operations.js';
import { reactionFormRoutes } from './routes/reaction-form.js';
import { reactionRoutes } from './routes/reactions.js';
import { reclassifyRoutes } from './routes/reclassify.js';
import { searchRoutes } from './routes/search.js';
import { SAMPLE_MEDIA } from './seed/sample-files.js';
import { createServices, type Services, type ServingDatabase } from './services.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** What handlers use; tests read its metrics. */
    readonly services: Services;
  }
}

/** How long a client may take before its connection is cut, in milliseconds. */
export interface Patience {
  /** To send the headers of a request. */
  readonly headers: number;
  /** To send a whole request. */
  readonly request: number;
  /** How often connections are looked at. */
  readonly check: number;
}

/**
 * A phone on a poor line sends its headers within a second or two; whoever needs longer holds connections open on purpose.
 * Node by itself looks only twice a minute.
 */
const PATIENCE: Patience = { headers: 10_000, request: 30_000, check: 2000 };

/** What an app is made of. */
export interface AppOptions {
  readonly config: Config;
  readonly database: ServingDatabase;
  /** @default one JSON object a line on standard output, as `config.logLevel` says */
  readonly log?: FastifyBaseLogger;
  /** Milliseconds that only go forward. @default performance.now */
  readonly clock?: () => number;
  /** Milliseconds a client may take; tests shorten it. @default {@link PATIENCE} */
  readonly patience?: Patience;
  /** What `/embed/v1/` hands out. @default the built `@humas/elements`, read anew */
  readonly elements?: Elements;
  /** Check every answer against the contract, for tests. @default false */
  readonly validateResponses?: boolean;
}

/** Every operation by its name. */
export function createHandlers(services: Services): Handlers {
  return {
    ...agencyRoutes(services),
    ...alertRoutes(services),
    ...categoryRoutes(services),
    ...articleListRoutes(services),
    ...articleRoutes(services),
    ...articleChangeRoutes(services),
    ...feedRoutes(services),
    ...importRoutes(services),
    ...countingRoutes(services),
    ...reclassifyRoutes(services),
    ...reactionRoutes(services),
    ...reactionFormRoutes(services),
    ...messageRoutes(services),
    ...messageFormRoutes(services),
    ...moderationRoutes(services),
    ...keyRoutes(services),
    ...operationRoutes(services),
    ...mediaRoutes(services),
    ...searchRoutes(services),
  };
}

/**
 * The whole API over an opened database, not yet listening: tests send requests with `app.inject`.
 *
 * Closing it answers what was accepted, waits for the groups on their way, and leaves the database open.
 */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { config, database, clock = () => performance.now(), validateResponses = false } = options;
  const { patience = PATIENCE } = options;
  const log = options.log ?? createLog(config.logLevel);
  const trusts = (_: string, hop: number) => hop < config.trustedHops;
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => createId('req'),
    requestIdHeader: false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: patience.request,
    http: { headersTimeout: patience.headers, connectionsCheckingInterval: patience.check },
    return503OnClosing: false,
    routerOptions: { maxParamLength: 500 },
    trustProxy: trusts,
    frameworkErrors: (error, request, reply) => sendProblem(toProblem(error), request, reply),
  });
  const services = createServices(config, database, log, clock);
  const draining: Draining = { active: false };
  const pruner = new Pruner([services.views, services.messages], log);
  app.decorate('services', services);
  const note = createNote(log, services.metrics.requests);
  addHooks(app, note);
  app.addHook('preClose', async () => {
    draining.active = true;
  });
  app.addHook('onReady', async () => pruner.start());
  app.addHook('onReady', async () => services.sharedLimits.start());
  app.addHook('onReady', async () => services.metrics.runtime.start());
  app.addHook('onClose', async () => services.metrics.runtime.stop());
  app.addHook('onClose', async () => pruner.stop());
  app.addHook('onClose', () => services.sharedLimits.close());
  app.addHook('onClose', () => services.lastUse.settle());

  const explain = (error: unknown, requestId: string, bodyLimit?: number) => {
    const problem = toProblem(error, bodyLimit);
    if (problem.code === 'internal_error') log.error({ requestId, err: error }, 'a request failed');
    return problem;
  };
  app.setErrorHandler((error, request, reply) =>
    sendProblem(explain(error, request.id, request.routeOptions.bodyLimit), request, reply),
  );
  app.setNotFoundHandler((request, reply) =>
    sendProblem(new ProblemError('route_not_found'), request, reply),
  );
  // Bodies are read as text: only the contract knows what an operation makes of them.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_, body, done) => done(null, body));
  // Only an operation that reads such a form itself gets this far; the others refused it by its media type.
  await app.register(multipart, { throwFileSizeLimit: false });

  answerPreflights(app);
  refuseWhileDraining(app, draining);
  const authenticate = createAuthenticate(services.keys, (keyId) => services.lastUse.note(keyId));
  const kept = new KeptAnswers(clock);
  registerContract(app, createHandlers(services), {
    validateResponses,
    authenticate,
    clock,
    onWrite: () => {
      services.upcoming.clear();
      services.archives.clear();
    },
    kept,
  });
  await registerDocs(app, config.publicUrl);
  await registerMedia(app, SAMPLE_MEDIA);
  registerEmbed(app, options.elements ?? (await readElements(log)));
  openDoors(app.server, [
    createKeptDoor({ kept, clock, draining, note }),
    createViewDoor({
      operation: findOperation('views.record'),
      record: (events, visitor) => services.viewCounter.record(events, visitor),
      toProblem: explain,
      trusts,
      draining,
      note,
    }),
  ]);
  return app;
}
