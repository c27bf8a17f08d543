/** Hundredths of a degree. */
const fine = (degrees) => Math.round(degrees * 100);

/**
 * An arc of TopoJSON as the generated files have it: numbers in base 36 parted by spaces, the first point in hundredths of a degree, east then
 * north, then the steps from point to point; points that fall together are one. Empty for an arc of one point.
 */
export function arcLine(arc, { scale: [scaleX, scaleY], translate: [moveX, moveY] }) {
  let [x, y] = [0, 0];
  let last;
  const numbers = [];
  for (const [dx, dy] of arc) {
    x += dx;
    y += dy;
    const point = [fine(x * scaleX + moveX), fine(y * scaleY + moveY)];
    if (last === undefined) numbers.push(...point);
    else if (point[0] !== last[0] || point[1] !== last[1])
      numbers.push(point[0] - last[0], point[1] - last[1]);
    else continue;
    last = point;
  }
  return numbers.length > 2 ? numbers.map((one) => one.toString(36)).join(' ') : '';
}
