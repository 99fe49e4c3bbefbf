// The period: a histogram of what happens when, with two sliders over it. A step is a day, a month or a year.
var BINS = (function () {
  var days = WHEN.filter(Boolean), first, last, bins = [];
  if (!days.length) return bins;
  first = days.map(function (d) { return d[0]; }).sort()[0];
  last = days.map(function (d) { return d[1]; }).sort().pop();
  var months = (+last.slice(0, 4) - +first.slice(0, 4)) * 12 + +last.slice(5, 7) - +first.slice(5, 7) + 1;
  if (months > 96) {
    for (var y = +first.slice(0, 4); y <= +last.slice(0, 4); y++) bins.push([String(y).padStart(4, '0') + '-01-01', String(y).padStart(4, '0') + '-12-31']);
  } else if (months > 2) {
    for (var m = 0; m < months; m++) {
      var year = +first.slice(0, 4) + Math.floor((+first.slice(5, 7) - 1 + m) / 12), month = (+first.slice(5, 7) - 1 + m) % 12;
      var end = new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10);
      bins.push([end.slice(0, 8) + '01', end]);
    }
  } else {
    for (var d = Date.parse(first); d <= Date.parse(last); d += 86400000) { var day = new Date(d).toISOString().slice(0, 10); bins.push([day, day]); }
  }
  return bins;
})();
function binOf(day, end) {
  var index = 0;
  BINS.forEach(function (bin, n) { if (end ? bin[0] <= day : bin[0] <= day) index = n; });
  return index;
}
function showPeriod() {
  var foot = clear(byId('period'));
  if (BINS.length < 2) { foot.hidden = true; return; }
  foot.hidden = false;
  var low = state.from ? binOf(state.from) : 0, high = state.to ? binOf(state.to, true) : BINS.length - 1;
  var counts = BINS.map(function (bin) { return WHEN.filter(function (when) { return when && when[1] >= bin[0] && when[0] <= bin[1]; }).length; });
  var top = Math.max.apply(null, counts.concat([1])), colours = palette();
  var bars = svg('svg', { viewBox: '0 0 ' + BINS.length + ' 30', preserveAspectRatio: 'none', 'class': 'bars', role: 'img', 'aria-label': say('period') + ': ' + BINS[0][0] + ' – ' + BINS[BINS.length - 1][1] });
  counts.forEach(function (count, n) {
    var high_ = 28 * count / top, within = n >= low && n <= high;
    if (count) bars.appendChild(svg('rect', { x: n + 0.08, y: 30 - Math.max(1.5, high_), width: 0.84, height: Math.max(1.5, high_), fill: within ? colours.actor : colours.line, opacity: within ? 1 : 0.45 }));
  });
  var from = el('output', { id: 'from-day', text: BINS[low][0] }), to = el('output', { id: 'to-day', text: BINS[high][1] });
  function slider(id, name, value) {
    return el('input', { type: 'range', id: id, min: 0, max: BINS.length - 1, step: 1, value: value, 'aria-label': say('period') + ', ' + say(name), 'aria-valuetext': BINS[value][name === 'from' ? 0 : 1] });
  }
  var a = slider('period-from', 'from', low), b = slider('period-to', 'until', high);
  function moved(event) {
    var x = +a.value, y = +b.value;
    if (x > y) { if (event.target === a) { x = y; a.value = x; } else { y = x; b.value = y; } }
    from.textContent = BINS[x][0];
    to.textContent = BINS[y][1];
    if (event.type === 'change') go({ from: x === 0 ? '' : BINS[x][0], to: y === BINS.length - 1 ? '' : BINS[y][1] }, event.target.id);
  }
  [a, b].forEach(function (one) { one.addEventListener('input', moved); one.addEventListener('change', moved); });
  foot.appendChild(el('span', { 'class': 'head', text: say('period') }));
  foot.appendChild(from);
  foot.appendChild(el('div', { 'class': 'slide' }, [bars, a, b]));
  foot.appendChild(to);
}
