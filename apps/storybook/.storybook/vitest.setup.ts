import { configure } from 'storybook/test';
import { patience } from '../../../vitest.patience.ts';

// For `waitFor` and `findBy…` in play functions; a second is Testing Library's own.
configure({ asyncUtilTimeout: patience });
