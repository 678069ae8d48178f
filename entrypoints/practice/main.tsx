import { render } from 'preact';
import { cardFrom } from '../../src/browser/card-place.ts';
import { languageSetting } from '../../src/browser/language.ts';
import { portLink } from '../../src/browser/link.ts';
import { createCardHost } from '../../src/card/host.ts';
import { startWatcher } from '../../src/compose/watcher.ts';
import { speakHere } from '../../src/ui/languages/speak-here.ts';
import { PracticePage } from '../../src/ui/practice/practice-page.tsx';
import '../../src/ui/practice/practice.css';

await speakHere(languageSetting, 'practice');
// Content scripts don't run on the extension's own pages, so this one brings the watcher along.
startWatcher(portLink('practice', cardFrom(createCardHost)));
render(<PracticePage />, document.body);
