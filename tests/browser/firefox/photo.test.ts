import { photoScenes } from '../scenes/photo.ts';

photoScenes('firefox');
