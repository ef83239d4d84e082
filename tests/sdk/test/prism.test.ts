import { prism } from '../servers/prism.ts';
import { runOn } from '../suite/run-on.ts';

runOn(prism);
