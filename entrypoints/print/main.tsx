import { render } from 'preact';
import { languageSetting } from '../../src/browser/language.ts';
import { takePrintedNote } from '../../src/browser/open.ts';
import { speakHere } from '../../src/ui/languages/speak-here.ts';
import { PrintedNote } from '../../src/ui/print/printed-note.tsx';

await speakHere(languageSetting, 'print');
const note = await takePrintedNote();
render(<PrintedNote note={note} today={Date.now()} print={() => print()} />, document.body);
if (note) print();
