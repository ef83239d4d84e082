import { api } from '../servers/api.ts';
import { runOn } from '../suite/run-on.ts';

runOn(api);
