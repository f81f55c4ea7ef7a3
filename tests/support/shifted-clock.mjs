// Loaded by `node --import` into a program and all that it begins: its clock is CLOCK_SHIFT_MS milliseconds ahead.
const True = Date;
const shift = Number(process.env.CLOCK_SHIFT_MS ?? 0);

globalThis.Date = class ShiftedDate extends True {
  constructor(...given) {
    super(...(given.length === 0 ? [True.now() + shift] : given));
  }
  static now() {
    return True.now() + shift;
  }
};
