import { feedScenes } from '../scenes/feed.ts';

feedScenes('chromium');
