import { prism } from '../servers/prism.ts';
import { refusals } from '../suite/refusals.ts';
import { runOn } from '../suite/run-on.ts';

runOn(prism, refusals);
