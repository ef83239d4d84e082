import { describe } from 'vitest';
import { keepsInStep } from '../support/keeps-in-step.ts';
import { PaperWordPress } from '../support/paper-wordpress.ts';

describe('a WordPress of paper', () => keepsInStep(() => PaperWordPress.start(45)));
