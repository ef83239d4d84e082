import { HumasError } from './humas-error.js';

/** No whole answer came in time: `timeout` per attempt, or `totalTimeout` for the call. */
export class HumasTimeoutError extends HumasError {
  override readonly name = 'HumasTimeoutError';
}

/** The API could not be reached; `cause` is what `fetch` said. */
export class HumasNetworkError extends HumasError {
  override readonly name = 'HumasNetworkError';
}

/** Something answered that is not the content API, such as a proxy's page or a Wi-Fi login. */
export class HumasInvalidResponseError extends HumasError {
  override readonly name = 'HumasInvalidResponseError';
}

/** A list named a cursor a second time: going on would never end. Its items so far were already given out. */
export class HumasPaginationError extends HumasError {
  override readonly name = 'HumasPaginationError';
}

/** The client or a call was set up wrongly; no request was made. */
export class HumasConfigurationError extends HumasError {
  override readonly name = 'HumasConfigurationError';
}
