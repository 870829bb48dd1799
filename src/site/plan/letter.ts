import { parseText, type Token } from '../../catalogue/text.ts';
import type { ViewContext } from '../context.ts';
import type { LetterPiece, LetterView } from '../letter-view.ts';

/**
 * Words to send in one language. The provider's name is put in where the context has one; else it is a blank too.
 *
 * @throws for a letter or a blank that does not exist, which the content check has made sure of
 */
export function letterView(id: string, context: ViewContext): LetterView {
  const { catalogue, locale, finish } = context;
  const letter = catalogue.letters.get(id);
  if (!letter) throw new Error(`the letter "${id}" does not exist`);
  const pieces = (text: string): readonly LetterPiece[] =>
    joined(parseText(text).map((token) => pieceOf(token, context))).map((piece) =>
      piece.kind === 'text' ? { ...piece, text: finish(piece.text) } : piece,
    );
  return {
    id,
    title: finish(letter.title[locale]),
    subject: pieces(letter.subject[locale]),
    text: letter.text[locale].split(/\n{2,}/).map(pieces),
  };
}

/** Every piece of a letter, in the order in which it is read. */
export const piecesOf = ({ subject, text }: LetterView): readonly LetterPiece[] => [
  ...subject,
  ...text.flat(),
];

/** What is to be copied of a letter: its paragraphs, the blanks in brackets. */
export const letterText = ({ text }: LetterView): string => text.map(lineText).join('\n\n');

/** Pieces that follow each other. */
export const lineText = (pieces: readonly LetterPiece[]): string => pieces.map(pieceText).join('');

/** A piece as it reads before anything is filled in. */
export const pieceText = (piece: LetterPiece): string =>
  piece.kind === 'blank' ? `[${piece.name}]` : piece.text;

function pieceOf(token: Token, context: ViewContext): LetterPiece {
  const { provider } = context;
  if (token.kind === 'blank') return blank(token.id, context);
  if (token.kind !== 'provider') return { kind: 'text', text: token.kind === 'text' ? token.text : '' };
  return provider ? { kind: 'text', text: provider.name } : blank('provider', context);
}

function blank(id: string, { catalogue, locale, finish }: ViewContext): LetterPiece {
  const found = catalogue.blanks.get(id);
  if (!found) throw new Error(`the blank "${id}" does not exist`);
  return { kind: 'blank', id, name: finish(found.name[locale]), date: found.kind === 'date' };
}

/** Neighbouring words become one, so that typography sees what stands around a name. */
function joined(pieces: readonly LetterPiece[]): readonly LetterPiece[] {
  const result: LetterPiece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text')
      result[result.length - 1] = { kind: 'text', text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
}
