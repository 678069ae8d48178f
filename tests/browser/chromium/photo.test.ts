import { photoScenes } from '../scenes/photo.ts';

photoScenes('chromium');
