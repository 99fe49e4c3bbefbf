// The menu of what can be taken away.
import { button, byId, clear } from './dom.js';
import { toGexf, toGraphml } from './networks.js';
import { toPng, toSvg } from './pictures.js';
import { showQuery } from './query.js';
import { toCsv, toTurtle } from './statements.js';
import { say } from './words.js';
import { toNotes } from './own.js';

const DOWNLOADS = [
  ['PNG', toPng],
  ['SVG', toSvg],
  ['GEXF', toGexf],
  ['GraphML', toGraphml],
  ['Turtle', toTurtle],
  ['CSV', toCsv],
  ['Notes', toNotes]
];
export function showDownloads() {
  const menu = clear(byId('downloads'));
  DOWNLOADS.forEach(one => {
    menu.append(
      button(
        one[0] === 'Notes' ? say('save_notes') : one[0],
        () => {
          byId('take').open = false;
          one[1]();
        },
        { id: `to-${one[0].toLowerCase()}` }
      )
    );
  });
  menu.append(
    button(
      say('query'),
      () => {
        byId('take').open = false;
        showQuery();
      },
      { id: 'to-sparql' }
    )
  );
  menu.append(
    button(
      say('print'),
      () => {
        byId('take').open = false;
        window.print();
      },
      { id: 'to-print' }
    )
  );
}
