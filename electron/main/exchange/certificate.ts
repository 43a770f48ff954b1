import { renderSVG } from 'uqr';
import type { Centre, PublicCentre } from './centre-keys.js';
import { ExchangeProblem } from './problem.js';
import { isExactly, isSigned, signed } from './signing.js';

/** What a certificate says. */
export interface Certificate {
  /** The level that was passed, or `campaign` for all of them. */
  readonly what: string;
  readonly name: string;
  /** 0 to 100, with at most one decimal. */
  readonly score: number;
  readonly rank: 'S' | 'A' | 'B' | 'C' | 'D';
  /** The day, as 2026-03-01. */
  readonly date: string;
  readonly centre: string;
}

/** What every certificate's text begins with. */
const MARK = 'NEXTCALL1';
/** The longest text that is looked at. */
const MAX_LENGTH = 1000;

/** The text of a certificate: readable by anybody who scans it, ended by the centre's id and signature. */
export function certificateText({ what, name, score, rank, date }: Omit<Certificate, 'centre'>, centre: Centre): string {
  const claim = [MARK, what, name, score.toFixed(1), rank, date, centre.name, centre.id].map(escaped).join('|');
  return `${claim}|${signed('certificate', Buffer.from(claim), centre).toString('base64url')}`;
}

/** The text as a QR code that stays readable when a corner of the paper is worn. */
export function certificateQr(text: string): string {
  return renderSVG(text, { ecc: 'M', border: 4, pixelSize: 4 });
}

/**
 * What a certificate says, once its signature holds. It needs nothing but the centre's public key.
 * @throws ExchangeProblem when it is no certificate, is another centre's, or a single letter was changed.
 */
export function verifyCertificate(text: string, trusted: readonly PublicCentre[]): Certificate {
  const parts = text.length > MAX_LENGTH ? [] : text.split('|');
  const [mark, what, name, score, rank, date, centreName, centreId, signature] = parts;
  if (parts.length !== 9 || mark !== MARK || signature === undefined) throw notOne();
  const centre = trusted.find(({ id }) => id === centreId);
  if (centre === undefined) {
    throw new ExchangeProblem('certificate/another-centre', {
      zh: `这张证书写的是“${plain(centreName ?? '').slice(0, 60)}”，本机没有这个中心的公钥，无法核对。请向发证的中心要公钥文件。`,
      en: `This certificate names “${plain(centreName ?? '').slice(0, 60)}”, whose public key is not here, so it cannot be checked. Ask the centre that issued it for its public key.`,
    });
  }
  const claim = text.slice(0, text.length - signature.length - 1);
  if (!isExactly(64, signature) || !isSigned('certificate', Buffer.from(claim), Buffer.from(signature, 'base64url'), centre.publicKey)) {
    throw new ExchangeProblem('certificate/altered', {
      zh: '这张证书的内容和签名对不上，不能算数：有字被改过，或者没有扫完整。请再扫一次；还是这样，请向发证的中心核实。',
      en: 'What this certificate says does not match its signature, so it does not count: something was changed, or it was not scanned whole. Scan it again; if it stays so, ask the centre that issued it.',
    });
  }
  return { what: plain(what ?? ''), name: plain(name ?? ''), score: Number(score), rank: rankOf(rank ?? ''), date: date ?? '', centre: plain(centreName ?? '') };
}

/** The id of the key that a certificate's text names; empty where it names none. */
export function keyNamedIn(text: string): string {
  return text.length > MAX_LENGTH ? '' : (text.split('|')[7] ?? '');
}

function notOne(): ExchangeProblem {
  return new ExchangeProblem('certificate/not-one', {
    zh: '这不是“下一通”的证书码。请扫证书上的二维码，或者把扫出来的文字完整地粘进来。',
    en: 'This is no certificate code of Next Call. Scan the code on the certificate, or paste the scanned text whole.',
  });
}

function rankOf(text: string): Certificate['rank'] {
  const rank = (['S', 'A', 'B', 'C', 'D'] as const).find((known) => known === text);
  if (rank === undefined) throw notOne();
  return rank;
}

/** A part of the text without its own dividing signs. */
function escaped(part: string): string {
  return part.normalize('NFC').replace(/[\p{Cc}\p{Cf}]/gu, ' ').replace(/[%|]/g, (sign) => encodeURIComponent(sign));
}

function plain(part: string): string {
  return part.replaceAll('%7C', '|').replaceAll('%25', '%');
}
