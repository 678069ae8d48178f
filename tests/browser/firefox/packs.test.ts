import { packsScenes } from '../scenes/packs.ts';

packsScenes('firefox');
