/** The address of one of the API's resources, whatever slashes the API's own address ends with. */
export const endpoint = (apiUrl: string, path: string): string => `${apiUrl.replace(/\/+$/, '')}/v1/${path}`;
