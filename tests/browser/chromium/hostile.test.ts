import { hostileScenes } from '../scenes/hostile.ts';

hostileScenes('chromium');
