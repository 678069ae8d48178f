import { render } from 'preact';
import { watchPractice } from '../../src/browser/watch-practice.ts';
import { PracticePage } from '../../src/ui/practice/practice-page.tsx';
import '../../src/ui/practice/practice.css';

// Content scripts don't run on the extension's own pages, so this one brings the watcher along.
watchPractice();
render(<PracticePage />, document.body);
