/**
 * Logarithm, exponential and normal quantile from +, −, ×, ÷ and Math.sqrt alone. The built-in ones
 * differ between engines in the last bit, and one bit is enough to send a caller to another seat.
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const INVERSE_LN2 = 1.4426950408889634;
const SQRT2 = 1.4142135623730951;

/** Natural logarithm of a positive number; -Infinity at 0, NaN below. Error below 1 unit in 1e15. */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  let mantissa = x;
  let exponent = 0;
  while (mantissa < 1 / 65536) {
    mantissa *= 65536;
    exponent -= 16;
  }
  while (mantissa < SQRT2 / 2) {
    mantissa *= 2;
    exponent -= 1;
  }
  while (mantissa > 65536) {
    mantissa /= 65536;
    exponent += 16;
  }
  while (mantissa > SQRT2) {
    mantissa /= 2;
    exponent += 1;
  }
  // ln(m) = 2 artanh((m − 1) / (m + 1)); at most 0.1716, so eleven terms are enough.
  const s = (mantissa - 1) / (mantissa + 1);
  const q = s * s;
  const tail = q * (1 / 3 + q * (1 / 5 + q * (1 / 7 + q * (1 / 9 + q * (1 / 11 + q * (1 / 13 + q * (1 / 15 + q * (1 / 17 + q * (1 / 19 + q / 21)))))))));
  return exponent * LN2_HIGH + (2 * s * tail + exponent * LN2_LOW + 2 * s);
}

/** e to the x; 0 below -745, Infinity above 709.7. Error below 1 unit in 1e15 of the result. */
export function exp(x: number): number {
  if (!(x < 709.782712893384)) return x > 0 ? Infinity : NaN;
  if (x < -745.2) return 0;
  const doublings = Math.round(x * INVERSE_LN2);
  const r = x - doublings * LN2_HIGH - doublings * LN2_LOW;
  let sum = 1 + r / 13;
  for (let n = 12; n >= 1; n -= 1) sum = 1 + (r / n) * sum;
  return scaled(sum, doublings);
}

/** `value` times two to the power of `doublings`. */
function scaled(value: number, doublings: number): number {
  let result = value;
  let left = doublings;
  for (; left >= 16; left -= 16) result *= 65536;
  for (; left > 0; left -= 1) result *= 2;
  for (; left <= -16; left += 16) result /= 65536;
  for (; left < 0; left += 1) result /= 2;
  return result;
}

function ratio(r: number, over: readonly number[], under: readonly number[]): number {
  let a = 0;
  let b = 0;
  for (let n = 7; n >= 0; n -= 1) {
    a = a * r + (over[n] ?? 0);
    b = b * r + (under[n] ?? 0);
  }
  return a / b;
}

const CENTRE_OVER = [3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227];
const CENTRE_UNDER = [1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854];
const SIDE_OVER = [1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414];
const SIDE_UNDER = [1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9];
const FAR_OVER = [6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7];
const FAR_UNDER = [1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15];

/** The standard normal value below which the share `p` lies, 0 < p < 1. Wichura 1988, algorithm AS 241, error below 1 in 1e14. */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(0.180625 - q * q, CENTRE_OVER, CENTRE_UNDER);
  const r = Math.sqrt(-ln(q < 0 ? p : 1 - p));
  const value = r <= 5 ? ratio(r - 1.6, SIDE_OVER, SIDE_UNDER) : ratio(r - 5, FAR_OVER, FAR_UNDER);
  return q < 0 ? -value : value;
}
