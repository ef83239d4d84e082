import { fake } from '../servers/fake.ts';
import { refusals } from '../suite/refusals.ts';
import { runOn } from '../suite/run-on.ts';

runOn(fake, refusals);
