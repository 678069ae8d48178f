import { sealedScenes } from '../scenes/sealed.ts';

sealedScenes('chromium');
