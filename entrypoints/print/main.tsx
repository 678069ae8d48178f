import { render } from 'preact';
import { takePrintedNote } from '../../src/browser/open.ts';
import { PrintedNote } from '../../src/ui/print/printed-note.tsx';

const note = await takePrintedNote();
render(<PrintedNote note={note} />, document.body);
if (note) print();
