import { HumasError } from './humas-error.js';

/** No whole answer came in time: `timeout` per attempt, or `totalTimeout` for the call. */
export class HumasTimeoutError extends HumasError {
  override readonly name = 'HumasTimeoutError';
  constructor(message: string) {
    super(message, { code: 'timeout' });
  }
}

/** The API could not be reached; `cause` is what `fetch` said. */
export class HumasNetworkError extends HumasError {
  override readonly name = 'HumasNetworkError';
  constructor(message: string, cause: unknown) {
    super(message, { code: 'network', cause });
  }
}

/** Something answered that is not the content API, such as a proxy's page or a Wi-Fi login. */
export class HumasInvalidResponseError extends HumasError {
  override readonly name = 'HumasInvalidResponseError';
  constructor(message: string, status: number, cause?: unknown) {
    super(message, { code: 'invalid_response', status, cause });
  }
}

/** A list named a cursor a second time: going on would never end. Its items so far were already given out. */
export class HumasPaginationError extends HumasError {
  override readonly name = 'HumasPaginationError';
  constructor(message: string) {
    super(message, { code: 'repeated_cursor' });
  }
}

/** The client or a call was set up wrongly; no request was made. */
export class HumasConfigurationError extends HumasError {
  override readonly name = 'HumasConfigurationError';
  constructor(message: string, code: 'invalid_configuration' | 'invalid_argument' = 'invalid_configuration') {
    super(message, { code });
  }
}
