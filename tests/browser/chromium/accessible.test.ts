import { accessibleScenes } from '../scenes/accessible.ts';

accessibleScenes('chromium');
