// Lanes and dates behind a view that has them.
import { labelFont } from './labels.js';
import { laneName } from './lanes.js';
import { palette } from './shapes.js';
import { stage } from './stage.js';

export function drawBands(ctx) {
  if (!stage.scene.bands) return;
  const colours = palette(),
    scale = stage.network.getScale(),
    size = Math.max(13, 10 / scale),
    corner = stage.network.DOMtoCanvas({ x: 6, y: 6 });
  ctx.save();
  ctx.lineJoin = 'round';
  ctx.lineWidth = size / 3;
  stage.scene.bands.forEach(band => {
    ctx.fillStyle = colours.band;
    ctx.fillRect(-stage.scene.left, band.y, stage.scene.width + stage.scene.left, band.h);
    ctx.fillStyle = colours.quiet;
    ctx.strokeStyle = colours.band;
    ctx.font = labelFont(size, true);
    ctx.textBaseline = 'top';
    // Names of lanes and dates stay in view when the picture is moved.
    outlined(ctx, laneName(band.lane), Math.max(8 - stage.scene.left, corner.x), band.y + 6);
  });
  ctx.strokeStyle = colours.ground;
  stage.scene.heads.forEach((head, n) => {
    ctx.fillStyle = colours.quiet;
    outlined(ctx, head.text, head.x + 4, Math.max(-8 - size, corner.y));
    ctx.fillStyle = colours.line;
    ctx.globalAlpha = 0.4;
    if (n) ctx.fillRect(head.x - 13, -28, 1.5, stage.scene.height + 28);
    ctx.globalAlpha = 1;
  });
  ctx.restore();
}
function outlined(ctx, text, x, y) {
  ctx.strokeText(text, x, y);
  ctx.fillText(text, x, y);
}
