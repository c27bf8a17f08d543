/** Small numbers for the values of one row, so that tables by value stay small. */
export class ValueNumbers {
  private number = new Int32Array(64);
  private stamp = new Int32Array(64);
  private turn = 0;

  /** Numbers the values of a row from 0 in the order they come; gives how many there are. */
  give(row: Int32Array): number {
    this.turn++;
    let count = 0;
    for (const value of row) {
      if (value >= this.number.length) this.grow(value);
      if (this.stamp[value] === this.turn) continue;
      this.stamp[value] = this.turn;
      this.number[value] = count++;
    }
    return count;
  }

  /** The numbers of a row's values, -1 for those that the numbered row has not. */
  of(row: Int32Array): Int32Array {
    const { number, stamp, turn } = this;
    return row.map((value) => (stamp[value] === turn ? (number[value] as number) : -1));
  }

  private grow(value: number): void {
    const number = new Int32Array(value * 2 + 64);
    const stamp = new Int32Array(value * 2 + 64);
    number.set(this.number);
    stamp.set(this.stamp);
    this.number = number;
    this.stamp = stamp;
  }
}
