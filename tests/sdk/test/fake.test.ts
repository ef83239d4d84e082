import { fake } from '../servers/fake.ts';
import { runOn } from '../suite/run-on.ts';

runOn(fake);
