import { ownPackageScenes } from '../scenes/own-package.ts';

ownPackageScenes('chromium');
