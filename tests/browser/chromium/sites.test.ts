import { siteScenes } from '../scenes/sites.ts';

siteScenes('chromium');
