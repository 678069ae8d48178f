import { render } from 'preact';
import { languageSetting } from '../../src/browser/language.ts';
import { notesPort } from '../../src/browser/notes-port.ts';
import { speakHere } from '../../src/ui/languages/speak-here.ts';
import { NotesPage } from '../../src/ui/notes/notes-page.tsx';
import '../../src/ui/notes/notes.css';

await speakHere(languageSetting, 'notes');
render(<NotesPage port={notesPort()} />, document.body);
